import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Language, type LocalDate } from '@centrale/kernel';
import { type CommitteeApplication, type CommitteeStatus } from '@centrale/participation';

@Entity('committee_application')
export class CommitteeApplicationEntity implements CommitteeApplication {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'neighbourhood_id', nullable: true }) neighbourhoodId!: string | null;
  @Column('text', { name: 'committee_name' }) committeeName!: string;
  /** Null once erased, like every way to reach them and what they wrote. */
  @Column('text', { name: 'contact_name', nullable: true }) contactName!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) about!: string | null;
  @Column('text') language!: Language;
  @Column('text') status!: CommitteeStatus;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
  @Column('date', { name: 'answered_on', nullable: true }) answeredOn!: LocalDate | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('uuid', { name: 'party_id', nullable: true }) partyId!: string | null;
  @Column('timestamptz', { name: 'erased_at', nullable: true }) erasedAt!: Date | null;
}
