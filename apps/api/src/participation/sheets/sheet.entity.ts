import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '@centrale/kernel';
import { type FrameworkFloors, type FrameworkStatus, type GeneralFramework, type SheetContent, type SheetStatus } from '@centrale/participation';

@Entity('general_framework')
export class GeneralFrameworkEntity implements GeneralFramework {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('int') version!: number;
  @Column('text') status!: FrameworkStatus;
  @Column('text', { name: 'council_decision' }) councilDecision!: string;
  @Column('date', { name: 'decided_on' }) decidedOn!: LocalDate;
  @Column('jsonb') floors!: FrameworkFloors;
  @Column('uuid', { name: 'adopted_by' }) adoptedBy!: string;
  @Column('timestamptz', { name: 'adopted_at' }) adoptedAt!: Date;
}

@Entity('sheet')
export class SheetEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'body_id' }) bodyId!: string;
  @Column('int') version!: number;
  @Column('text') status!: SheetStatus;
  @Column('jsonb') content!: SheetContent;
  /** Counts the saves. */
  @Column('int') revision!: number;
  /** The framework that it was held against when it was submitted. */
  @Column('uuid', { name: 'framework_id', nullable: true }) frameworkId!: string | null;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
  @Column('text', { name: 'returned_reason', nullable: true }) returnedReason!: string | null;
  @Column('date', { name: 'decision_on', nullable: true }) decisionOn!: LocalDate | null;
  @Column('text', { name: 'decision_reference', nullable: true }) decisionReference!: string | null;
  @Column('date', { name: 'published_on', nullable: true }) publishedOn!: LocalDate | null;
  @Column('text', { name: 'published_url', nullable: true }) publishedUrl!: string | null;
  @Column('date', { name: 'repealed_on', nullable: true }) repealedOn!: LocalDate | null;
  @Column('text', { name: 'repeal_reference', nullable: true }) repealReference!: string | null;
  @Column('text', { name: 'repeal_reason', nullable: true }) repealReason!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
