import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate, type LocalText } from '@centrale/kernel';
import { type ResponseContent, type ResponseStatus } from '@centrale/participation';

/** What it says of each recommendation are rows of its own. */
@Entity('advice_response')
export class AdviceResponseEntity implements Omit<ResponseContent, 'answers'> {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'advice_id' }) adviceId!: string;
  @Column('text') status!: ResponseStatus;
  @Column('text') organ!: string;
  @Column('date', { name: 'decision_on', nullable: true }) decisionOn!: LocalDate | null;
  @Column('text', { name: 'decision_ref' }) decisionRef!: string;
  @Column('jsonb') introduction!: LocalText;
  @Column('int') version!: number;
  @Column('uuid', { name: 'started_by' }) startedBy!: string;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('uuid', { name: 'finalised_by', nullable: true }) finalisedBy!: string | null;
  @Column('date', { name: 'answered_on', nullable: true }) answeredOn!: LocalDate | null;
}
