import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '@centrale/kernel';
import { type Memorandum, type MemorandumParts, type MemorandumStatus } from '@centrale/participation';

@Entity('memorandum')
export class MemorandumEntity implements Memorandum {
  /** That of its trajectory. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') legislature!: string;
  @Column('date', { name: 'election_on' }) electionOn!: LocalDate;
  @Column('text') status!: MemorandumStatus;
  @Column('jsonb') parts!: MemorandumParts;
  @Column('int') version!: number;
  @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  @Column('uuid', { name: 'design_team', array: true }) designTeam!: string[];
  @Column('date', { name: 'embargo_until', nullable: true }) embargoUntil!: LocalDate | null;
  @Column('date', { name: 'validated_on', nullable: true }) validatedOn!: LocalDate | null;
  @Column('text', { name: 'validated_reference', nullable: true }) validatedReference!: string | null;
  @Column('uuid', { name: 'validated_by', nullable: true }) validatedBy!: string | null;
  @Column('date', { name: 'published_on', nullable: true }) publishedOn!: LocalDate | null;
  @Column('text', { nullable: true }) url!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
