import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate, type LocalText } from '@centrale/kernel';
import { type Contribution, type ContributionKind, type ContributionOutcome } from '@centrale/participation';

@Entity('contribution')
export class ContributionEntity implements Contribution {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId!: string | null;
  @Column('uuid', { name: 'trajectory_id', nullable: true }) trajectoryId!: string | null;
  @Column('uuid', { name: 'body_id', nullable: true }) bodyId!: string | null;
  @Column('text') kind!: ContributionKind;
  @Column('text') text!: string;
  @Column('uuid', { name: 'theme_id', nullable: true }) themeId!: string | null;
  @Column('timestamptz', { name: 'given_at' }) givenAt!: Date;
  /** Sent with a link instead of noted at a meeting. */
  @Column('boolean') written!: boolean;
  @Column('text', { nullable: true }) outcome!: ContributionOutcome | null;
  @Column('jsonb', { name: 'outcome_text', nullable: true }) outcomeText!: LocalText | null;
  @Column('date', { name: 'outcome_on', nullable: true }) outcomeOn!: LocalDate | null;
  @Column('uuid', { name: 'outcome_by', nullable: true }) outcomeBy!: string | null;
  /** The advice that it went into, or the group that it went to. */
  @Column('uuid', { name: 'target_advice_id', nullable: true }) targetAdviceId!: string | null;
  @Column('uuid', { name: 'target_body_id', nullable: true }) targetBodyId!: string | null;
}
