import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type AgendaItem, type AgendaItemStatus } from '@centrale/participation';

@Entity('agenda_item')
export class AgendaItemEntity implements AgendaItem {
  @PrimaryColumn('uuid') id!: string;
  /** Where it was submitted. */
  @Column('uuid', { name: 'origin_meeting_id' }) originMeetingId!: string;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId!: string | null;
  @Column('uuid', { name: 'body_id', nullable: true }) bodyId!: string | null;
  @Column('uuid', { name: 'trajectory_id', nullable: true }) trajectoryId!: string | null;
  @Column('text') title!: string;
  @Column('text') explanation!: string;
  @Column('uuid', { name: 'submitted_by', nullable: true }) submittedBy!: string | null;
  @Column('uuid', { name: 'submitted_by_party', nullable: true }) submittedByParty!: string | null;
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt!: Date;
  @Column('boolean') late!: boolean;
  @Column('text') status!: AgendaItemStatus;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('int', { nullable: true }) minutes!: number | null;
  @Column('int', { nullable: true }) position!: number | null;
  @Column('uuid', { name: 'signal_id', nullable: true }) signalId!: string | null;
}
