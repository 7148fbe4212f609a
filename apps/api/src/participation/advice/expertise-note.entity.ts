import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type NoteClass } from '@centrale/participation';

@Entity('expertise_note')
export class ExpertiseNoteEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'advice_id' }) adviceId!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('text') class!: NoteClass;
  @Column('text') text!: string;
  @Column('uuid', { name: 'attachment_id', nullable: true }) attachmentId!: string | null;
  @Column('timestamptz') at!: Date;
}
