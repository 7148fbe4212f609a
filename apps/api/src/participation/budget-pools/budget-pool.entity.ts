import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalText } from '@centrale/kernel';
import { type BudgetPool } from '@centrale/participation';

@Entity('budget_pool')
export class BudgetPoolEntity implements BudgetPool {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('int') year!: number;
  @Column('jsonb') name!: LocalText;
  @Column('bigint', { name: 'amount_cents' }) amountCents!: number;
  @Column('bigint', { name: 'committed_cents' }) committedCents!: number;
  @Column('bigint', { name: 'paid_cents' }) paidCents!: number;
  @Column('timestamptz', { name: 'opened_at' }) openedAt!: Date;
}
