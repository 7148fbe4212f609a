import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate, type LocalText } from '@centrale/kernel';
import {
  type Gate, type Horizon, type OutputType, type ParticipationService, type Phase, type PhaseKind, type PhaseStatus, type Theme, type ThemeKind,
} from '@centrale/participation';

@Entity('phase')
export class PhaseEntity implements Phase {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'trajectory_id' }) trajectoryId!: string;
  @Column('int') cycle!: number;
  @Column('int') no!: number;
  @Column('text') kind!: PhaseKind;
  @Column('jsonb') name!: LocalText;
  @Column('jsonb') goal!: LocalText;
  @Column('date', { name: 'starts_on' }) startsOn!: LocalDate;
  @Column('date', { name: 'ends_on' }) endsOn!: LocalDate;
  @Column('text') status!: PhaseStatus;
  @Column('int', { name: 'participants_min', nullable: true }) participantsMin!: number | null;
  @Column('int', { name: 'participants_max', nullable: true }) participantsMax!: number | null;
  @Column('jsonb') gates!: readonly Gate[];
  @Column('text', { name: 'needed_services', array: true }) neededServices!: ParticipationService[];
  @Column('text', { name: 'output_type' }) outputType!: OutputType;
  @Column('jsonb', { nullable: true }) output!: LocalText | null;
  @Column('jsonb', { name: 'in_house_reason', nullable: true }) inHouseReason!: LocalText | null;
  @Column('text', { array: true }) departed!: string[];
  @Column('jsonb', { name: 'skipped_reason', nullable: true }) skippedReason!: LocalText | null;
  /** Who guides it from outside, with the order that came of it. */
  @Column('uuid', { name: 'facilitator_organisation_id', nullable: true }) facilitatorOrganisationId!: string | null;
  @Column('uuid', { name: 'facilitator_order_id', nullable: true }) facilitatorOrderId!: string | null;
}

@Entity('theme')
export class ThemeEntity implements Theme {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'trajectory_id' }) trajectoryId!: string;
  @Column('uuid', { name: 'phase_id', nullable: true }) phaseId!: string | null;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId!: string | null;
  @Column('jsonb') name!: LocalText;
  @Column('jsonb') description!: LocalText;
  @Column('text') kind!: ThemeKind;
  @Column('text', { nullable: true }) horizon!: Horizon | null;
  @Column('int', { nullable: true }) priority!: number | null;
  @Column('uuid', { name: 'spawned_body_id', nullable: true }) spawnedBodyId!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
