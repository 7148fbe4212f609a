import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate, type LocalText } from '@centrale/kernel';
import { type Advice, type AdviceOrigin, type AdviceStatus, type PackId, type SenderType, type Vote } from '@centrale/participation';

/** Recommendations, minority positions and trajectories are rows of their own. */
@Entity('advice')
export class AdviceEntity implements Advice {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'body_id' }) bodyId!: string;
  @Column('text', { name: 'pack_id' }) packId!: PackId;
  @Column('int', { name: 'pack_version' }) packVersion!: number;
  @Column('text', { name: 'sender_type' }) senderType!: SenderType;
  @Column('uuid', { name: 'request_id', nullable: true }) requestId!: string | null;
  @Column('text') origin!: AdviceOrigin;
  @Column('text') status!: AdviceStatus;
  @Column('jsonb') title!: LocalText;
  @Column('jsonb') analysis!: LocalText;
  @Column('jsonb') justification!: LocalText;
  @Column('text', { name: 'text_hash' }) textHash!: string;
  @Column('int') version!: number;
  @Column('uuid', { name: 'edited_by' }) editedBy!: string;
  @Column('jsonb', { nullable: true }) vote!: Vote | null;
  @Column('jsonb', { name: 'no_trajectory_reason', nullable: true }) noTrajectoryReason!: LocalText | null;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('date', { name: 'adopted_on', nullable: true }) adoptedOn!: LocalDate | null;
  @Column('text', { name: 'ended_reason', nullable: true }) endedReason!: string | null;
}
