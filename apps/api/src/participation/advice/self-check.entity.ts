import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type AdviceContent, type SelfCheck, type SelfCheckForm, type SelfCheckOutcome } from '@centrale/participation';

/** What was signed, with the text that it was signed about. */
@Entity('self_check')
export class SelfCheckEntity implements Omit<SelfCheck, 'whole'> {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'advice_id' }) adviceId!: string;
  @Column('jsonb') content!: { readonly form: SelfCheckForm; readonly text: AdviceContent };
  @Column('uuid', { name: 'note_ids', array: true }) noteIds!: string[];
  @Column('text') outcome!: SelfCheckOutcome;
  @Column('text', { name: 'text_hash' }) textHash!: string;
  @Column('uuid', { name: 'signed_by' }) signedBy!: string;
  @Column('timestamptz', { name: 'signed_at' }) signedAt!: Date;
  @Column('text') hash!: string;
}
