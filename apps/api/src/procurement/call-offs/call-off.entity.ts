import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalText } from '@centrale/kernel';
import {
  type CallOff, type CallOffLot, type CallOffLotStatus, type CallOffStatus, type Composition, type PriceFormula,
} from '@centrale/procurement';

@Entity('call_off')
export class CallOffEntity implements CallOff {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('uuid', { name: 'agreement_id' }) agreementId!: string;
  @Column('uuid', { name: 'briefing_id' }) briefingId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'placing_body_id' }) placingBodyId!: string;
  @Column('uuid', { name: 'officer_id' }) officerId!: string;
  @Column('uuid', { name: 'stand_in_id', nullable: true }) standInId!: string | null;
  @Column('text') status!: CallOffStatus;
  @Column('jsonb') composition!: Composition;
  @Column('int') version!: number;
  @Column('timestamptz', { name: 'questions_due_at', nullable: true }) questionsDueAt!: Date | null;
  @Column('timestamptz', { name: 'offers_due_at', nullable: true }) offersDueAt!: Date | null;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
  @Column('jsonb', { name: 'cancelled_reason', nullable: true }) cancelledReason!: LocalText | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
  @Column('timestamptz', { name: 'next_check_at', nullable: true }) nextCheckAt!: Date | null;
}

@Entity('call_off_lot')
export class CallOffLotEntity implements CallOffLot {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'call_off_id' }) callOffId!: string;
  @Column('int') no!: number;
  @Column('jsonb') title!: LocalText;
  @Column('jsonb') scope!: LocalText;
  @Column('bigint', { name: 'estimate_cents' }) estimateCents!: number;
  @Column('int', { name: 'price_weight' }) priceWeight!: number;
  @Column('text', { name: 'price_formula' }) priceFormula!: PriceFormula;
  @Column('int', { name: 'scale_max' }) scaleMax!: number;
  @Column('text') status!: CallOffLotStatus;
  /** Why a lot ended without award. */
  @Column('jsonb', { name: 'outcome_reason', nullable: true }) outcomeReason!: LocalText | null;
}
