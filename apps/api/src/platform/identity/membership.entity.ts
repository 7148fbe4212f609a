import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Role } from '@centrale/kernel';

@Entity('membership')
export class MembershipEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'person_id' }) personId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') role!: Role;
  @Column('date', { name: 'starts_on' }) startsOn!: string;
  /** First day on which it no longer holds. */
  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: string | null;
}
