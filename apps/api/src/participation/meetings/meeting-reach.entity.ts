import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ReachWay, type ToldChange } from '@centrale/participation';

/** Somebody whom no mail reaches, to be told of one change; who they are is read where they are known. */
@Entity('meeting_reach')
export class MeetingReachEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId!: string;
  @Column('text') change!: ToldChange;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('uuid', { name: 'party_id', nullable: true }) partyId!: string | null;
  @Column('uuid', { name: 'interest_id', nullable: true }) interestId!: string | null;
  @Column('uuid', { name: 'registration_id', nullable: true }) registrationId!: string | null;
  @Column('text', { nullable: true }) how!: ReachWay | null;
  @Column('timestamptz', { name: 'reached_at', nullable: true }) reachedAt!: Date | null;
  @Column('uuid', { name: 'reached_by', nullable: true }) reachedBy!: string | null;
}
