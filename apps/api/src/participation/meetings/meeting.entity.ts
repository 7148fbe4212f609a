import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalText } from '@centrale/kernel';
import { type Alternative, type Meeting, type MeetingKind, type MeetingLocation, type MeetingStatus, type PackId, type SpokenLanguage } from '@centrale/participation';

@Entity('meeting')
export class MeetingEntity implements Meeting {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'body_id', nullable: true }) bodyId!: string | null;
  @Column('uuid', { name: 'trajectory_id', nullable: true }) trajectoryId!: string | null;
  @Column('uuid', { name: 'phase_id', nullable: true }) phaseId!: string | null;
  @Column('text') kind!: MeetingKind;
  @Column('jsonb') title!: LocalText;
  @Column('timestamptz', { name: 'starts_at' }) startsAt!: Date;
  @Column('timestamptz', { name: 'ends_at' }) endsAt!: Date;
  @Column('text') status!: MeetingStatus;
  @Column('jsonb', { nullable: true }) location!: MeetingLocation | null;
  @Column('text', { array: true }) languages!: SpokenLanguage[];
  @Column('int', { nullable: true }) capacity!: number | null;
  @Column('text', { array: true }) alternatives!: Alternative[];
  @Column('boolean') public!: boolean;
  @Column('uuid', { name: 'chair_party_id', nullable: true }) chairPartyId!: string | null;
  @Column('uuid', { name: 'rapporteur_party_id', nullable: true }) rapporteurPartyId!: string | null;
  @Column('uuid', { name: 'facilitator_organisation_id', nullable: true }) facilitatorOrganisationId!: string | null;
  @Column('uuid', { name: 'facilitator_order_id', nullable: true }) facilitatorOrderId!: string | null;
  @Column('uuid', { name: 'serves_question_id', nullable: true }) servesQuestionId!: string | null;
  @Column('jsonb') method!: LocalText;
  @Column('text', { name: 'pack_id' }) packId!: PackId;
  @Column('int', { name: 'pack_version' }) packVersion!: number;
  /** Counts the dates that were set for it: each has its own invitations. */
  @Column('int') round!: number;
  @Column('int') sequence!: number;
  /** Why it was moved, postponed or cancelled. */
  @Column('jsonb', { nullable: true }) reason!: LocalText | null;
  @Column('uuid', { name: 'created_by' }) createdBy!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
  @Column('timestamptz', { name: 'invited_at', nullable: true }) invitedAt!: Date | null;
  @Column('timestamptz', { name: 'held_at', nullable: true }) heldAt!: Date | null;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  /** When whoever comes is reminded of it. */
  @Column('timestamptz', { name: 'next_check_at', nullable: true }) nextCheckAt!: Date | null;
}
