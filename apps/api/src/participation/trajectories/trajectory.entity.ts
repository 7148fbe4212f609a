import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate, type LocalText } from '@centrale/kernel';
import {
  type AccessLevel, type DurationPolicy, type EngagementLevel, type PackId, type PolicyDomain, type Purpose, type TargetGroup, type TopicKind, type Trajectory,
  type TrajectoryContent, type TrajectoryStatus,
} from '@centrale/participation';

@Entity('trajectory')
export class TrajectoryEntity implements Trajectory {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'body_id', nullable: true }) bodyId!: string | null;
  @Column('uuid', { name: 'template_id' }) templateId!: string;
  @Column('text', { name: 'pack_id' }) packId!: PackId;
  @Column('int', { name: 'pack_version' }) packVersion!: number;
  @Column('text') status!: TrajectoryStatus;
  @Column('jsonb') title!: LocalText;
  @Column('jsonb') question!: LocalText;
  @Column('text') purpose!: Purpose;
  @Column('text', { array: true }) domains!: PolicyDomain[];
  @Column('text', { name: 'target_groups', array: true }) targetGroups!: TargetGroup[];
  @Column('uuid', { name: 'neighbourhood_id', nullable: true }) neighbourhoodId!: string | null;
  @Column('date', { name: 'starts_on', nullable: true }) startsOn!: LocalDate | null;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: LocalDate | null;
  @Column('text', { name: 'duration_policy' }) durationPolicy!: DurationPolicy;
  @Column('jsonb', { name: 'work_form' }) workForm!: LocalText;
  @Column('jsonb', { name: 'composition_note' }) compositionNote!: LocalText;
  @Column('text', { name: 'participation_level', nullable: true }) level!: EngagementLevel | null;
  @Column('text', { name: 'access_level' }) accessLevel!: AccessLevel;
  @Column('text', { name: 'topic_kind', nullable: true }) topicKind!: TopicKind | null;
  @Column('boolean') confidential!: boolean;
  @Column('uuid', { name: 'origin_advice_request_id', nullable: true }) originAdviceRequestId!: string | null;
  @Column('uuid', { name: 'copied_from', nullable: true }) copiedFrom!: string | null;
  /** What it said when it was copied: the copy has to say something of its own. (R000-05) */
  @Column('jsonb', { name: 'copied_content', nullable: true }) copiedContent!: Pick<TrajectoryContent, 'question' | 'workForm' | 'compositionNote'> | null;
  @Column('int') cycle!: number;
  @Column('int') version!: number;
  @Column('jsonb', { name: 'interrupted_reason', nullable: true }) interruptedReason!: LocalText | null;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'announced_at', nullable: true }) announcedAt!: Date | null;
  @Column('date', { name: 'began_on', nullable: true }) beganOn!: LocalDate | null;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
}
