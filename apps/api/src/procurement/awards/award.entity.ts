import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate, type LocalText } from '@centrale/kernel';
import { type Award, type AwardStatus, type RankedOffer } from '@centrale/procurement';

@Entity('award')
export class AwardEntity implements Award {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'call_off_id' }) callOffId!: string;
  @Column('uuid', { name: 'call_off_lot_id' }) callOffLotId!: string;
  @Column('uuid', { name: 'agreement_id' }) agreementId!: string;
  @Column('uuid', { name: 'offer_id' }) offerId!: string;
  @Column('uuid', { name: 'provider_id' }) providerId!: string;
  @Column('text') status!: AwardStatus;
  @Column('bigint', { name: 'amount_cents' }) amountCents!: number;
  @Column('jsonb') motivation!: LocalText;
  /** As it stood when the award was proposed. */
  @Column('jsonb') ranking!: readonly RankedOffer[];
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('timestamptz', { name: 'proposed_at' }) proposedAt!: Date;
  @Column('date', { name: 'checked_on', nullable: true }) checkedOn!: LocalDate | null;
  @Column('boolean', { name: 'exclusion_grounds_found', nullable: true }) exclusionGroundsFound!: boolean | null;
  @Column('boolean', { name: 'social_debts_found', nullable: true }) socialDebtsFound!: boolean | null;
  @Column('boolean', { name: 'tax_debts_found', nullable: true }) taxDebtsFound!: boolean | null;
  @Column('text', { name: 'check_remark', nullable: true }) checkRemark!: string | null;
  @Column('uuid', { name: 'checked_by', nullable: true }) checkedBy!: string | null;
  @Column('timestamptz', { name: 'notified_at', nullable: true }) notifiedAt!: Date | null;
  @Column('date', { name: 'standstill_until', nullable: true }) standstillUntil!: LocalDate | null;
  @Column('text', { name: 'withdrawn_reason', nullable: true }) withdrawnReason!: string | null;
}
