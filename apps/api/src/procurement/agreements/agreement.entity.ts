import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalText, type Text3 } from '@centrale/kernel';
import { type AgreementStatus, type FrameworkAgreement } from '@centrale/procurement';

@Entity('framework_agreement')
export class AgreementEntity implements FrameworkAgreement {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('jsonb') title!: Text3;
  @Column('text') status!: AgreementStatus;
  @Column('date', { name: 'starts_on' }) startsOn!: string;
  @Column('date', { name: 'ends_on' }) endsOn!: string;
  @Column('text', { name: 'term_exception', nullable: true }) termException!: string | null;
  @Column('bigint', { name: 'ceiling_cents' }) ceilingCents!: number;
  @Column('bigint', { name: 'reserved_cents' }) reservedCents!: number;
  @Column('bigint', { name: 'committed_cents' }) committedCents!: number;
  @Column('boolean') standstill!: boolean;
  @Column('jsonb', { name: 'user_categories' }) userCategories!: LocalText[];
  @Column('boolean', { name: 'invented_values' }) inventedValues!: boolean;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
