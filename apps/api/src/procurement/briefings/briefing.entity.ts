import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Briefing, type BriefingContent, type BriefingStatus } from '@centrale/procurement';

@Entity('briefing')
export class BriefingEntity implements Briefing {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('uuid', { name: 'agreement_id' }) agreementId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') status!: BriefingStatus;
  @Column('jsonb') content!: BriefingContent;
  /** Per field, the person who last gave it its value. */
  @Column('jsonb') authors!: Record<string, string>;
  @Column('int') version!: number;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId!: string | null;
  @Column('uuid', { name: 'officer_id', nullable: true }) officerId!: string | null;
  @Column('uuid', { name: 'stand_in_id', nullable: true }) standInId!: string | null;
  @Column('text', { name: 'declined_reason', nullable: true }) declinedReason!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
  @Column('timestamptz', { name: 'submitted_at', nullable: true }) submittedAt!: Date | null;
}
