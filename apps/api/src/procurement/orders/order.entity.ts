import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '@centrale/kernel';
import { type Order, type OrderStatus } from '@centrale/procurement';

@Entity('order')
export class OrderEntity implements Order {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('uuid', { name: 'award_id' }) awardId!: string;
  @Column('uuid', { name: 'call_off_id' }) callOffId!: string;
  @Column('uuid', { name: 'call_off_lot_id' }) callOffLotId!: string;
  @Column('uuid', { name: 'agreement_id' }) agreementId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'provider_id' }) providerId!: string;
  @Column('text') status!: OrderStatus;
  @Column('bigint', { name: 'amount_cents' }) amountCents!: number;
  @Column('date', { name: 'starts_on', nullable: true }) startsOn!: LocalDate | null;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: LocalDate | null;
  @Column('timestamptz', { name: 'drafted_at' }) draftedAt!: Date;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt!: Date | null;
  @Column('timestamptz', { name: 'answer_by', nullable: true }) answerBy!: Date | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('text', { name: 'declined_reason', nullable: true }) declinedReason!: string | null;
  @Column('date', { name: 'completed_on', nullable: true }) completedOn!: LocalDate | null;
  /** The written finding that the work is done. (P16) */
  @Column('text', { nullable: true }) finding!: string | null;
  @Column('text', { name: 'ended_reason', nullable: true }) endedReason!: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('timestamptz', { name: 'next_check_at', nullable: true }) nextCheckAt!: Date | null;
}
