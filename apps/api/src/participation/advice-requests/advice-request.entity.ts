import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate, type LocalText } from '@centrale/kernel';
import { type AdviceRequest, type PackId, type RequestStatus } from '@centrale/participation';

@Entity('advice_request')
export class AdviceRequestEntity implements AdviceRequest {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'body_id' }) bodyId!: string;
  @Column('uuid', { name: 'trajectory_id', nullable: true }) trajectoryId!: string | null;
  @Column('text', { name: 'pack_id' }) packId!: PackId;
  @Column('int', { name: 'pack_version' }) packVersion!: number;
  @Column('text') status!: RequestStatus;
  @Column('jsonb') subject!: LocalText;
  @Column('jsonb') question!: LocalText;
  @Column('int') version!: number;
  @Column('uuid', { name: 'started_by' }) startedBy!: string;
  @Column('timestamptz', { name: 'started_at' }) startedAt!: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('uuid', { name: 'issuer_id', nullable: true }) issuerId!: string | null;
  @Column('timestamptz', { name: 'issued_at', nullable: true }) issuedAt!: Date | null;
  @Column('date', { name: 'received_on', nullable: true }) receivedOn!: LocalDate | null;
  @Column('int', { nullable: true }) days!: number | null;
  @Column('int', { name: 'floor_days', nullable: true }) floorDays!: number | null;
  @Column('int', { name: 'shortened_days', nullable: true }) shortenedDays!: number | null;
  @Column('jsonb', { name: 'shorten_motivation', nullable: true }) shortenMotivation!: LocalText | null;
  @Column('date', { name: 'decision_on', nullable: true }) decisionOn!: LocalDate | null;
  @Column('text', { name: 'decision_ref', nullable: true }) decisionRef!: string | null;
  @Column('text', { name: 'ended_reason', nullable: true }) endedReason!: string | null;
}
