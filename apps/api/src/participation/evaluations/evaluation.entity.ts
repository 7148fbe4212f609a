import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '@centrale/kernel';
import { type CriterionJudgement, type Evaluation, type ImprovementAction } from '@centrale/participation';

@Entity('evaluation')
export class EvaluationEntity implements Evaluation {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'body_id', nullable: true }) bodyId!: string | null;
  @Column('uuid', { name: 'trajectory_id', nullable: true }) trajectoryId!: string | null;
  @Column('uuid', { name: 'provider_id', nullable: true }) providerId!: string | null;
  @Column('int', { nullable: true }) year!: number | null;
  @Column('jsonb') criteria!: readonly CriterionJudgement[];
  @Column('jsonb') actions!: readonly ImprovementAction[];
  @Column('date', { name: 'done_on' }) doneOn!: LocalDate;
  @Column('uuid', { name: 'recorded_by' }) recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
}
