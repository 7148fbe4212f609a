import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Adjustment, type Clock, type ClockKind, type ClockSide, type ClockTerm, type LocalDate } from '@centrale/kernel';
import { type RuleId } from '@centrale/participation';

@Entity('clock')
export class ClockEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: ClockKind;
  @Column('text', { nullable: true }) rule!: RuleId | null;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'body_id', nullable: true }) bodyId!: string | null;
  @Column('uuid', { name: 'trajectory_id', nullable: true }) trajectoryId!: string | null;
  @Column('text', { name: 'dossier_type' }) dossierType!: string;
  @Column('uuid', { name: 'dossier_id' }) dossierId!: string;
  @Column('text') part!: string;
  @Column('text') label!: string;
  @Column('text', { name: 'owner_side' }) ownerSide!: ClockSide;
  @Column('jsonb', { nullable: true }) term!: ClockTerm | null;
  @Column('date', { nullable: true }) anchor!: LocalDate | null;
  @Column('jsonb') adjustments!: Adjustment[];
  @Column('int', { name: 'calendar_version' }) calendarVersion!: number;
  @Column('date', { name: 'closing_days', array: true }) closingDays!: LocalDate[];
  @Column('date', { name: 'due_on', nullable: true }) dueOn!: LocalDate | null;
  @Column('date', { name: 'satisfied_on', nullable: true }) satisfiedOn!: LocalDate | null;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: LocalDate | null;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'next_check_at', nullable: true }) nextCheckAt!: Date | null;
}

/** The clock as the kernel counts it; undefined where no date was agreed. */
export const clockOf = ({ kind, term, anchor, adjustments, closingDays, satisfiedOn }: Pick<ClockEntity, 'kind' | 'term' | 'anchor' | 'adjustments' | 'closingDays' | 'satisfiedOn'>): Clock | undefined =>
  term && anchor ? { kind, term, anchor, adjustments, closingDays, satisfiedOn } : undefined;
