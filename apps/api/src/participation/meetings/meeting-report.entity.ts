import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate, type LocalText } from '@centrale/kernel';
import { type ReportStatus } from '@centrale/participation';

@Entity('meeting_report')
export class MeetingReportEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId!: string;
  @Column('int') version!: number;
  /** Of the working text, which saves itself. */
  @Column('int') revision!: number;
  @Column('jsonb') text!: LocalText;
  @Column('text') status!: ReportStatus;
  @Column('date', { name: 'correction_until', nullable: true }) correctionUntil!: LocalDate | null;
  @Column('timestamptz', { name: 'saved_at' }) savedAt!: Date;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
}
