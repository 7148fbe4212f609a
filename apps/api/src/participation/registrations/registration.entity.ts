import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Language } from '@centrale/kernel';
import { type Alternative, type RegistrationSource, type RegistrationStatus, type RoleClass } from '@centrale/participation';

@Entity('registration')
export class RegistrationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId!: string;
  @Column('uuid', { name: 'party_id', nullable: true }) partyId!: string | null;
  /** Name and ways to be reached, until they are erased. */
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text') language!: Language;
  @Column('text') source!: RegistrationSource;
  @Column('text') class!: RoleClass;
  @Column('boolean', { name: 'private_capacity' }) privateCapacity!: boolean;
  @Column('text') status!: RegistrationStatus;
  @Column('text', { nullable: true }) alternative!: Alternative | null;
  /** Of the link that came by mail; the link is nowhere else. */
  @Column('bytea', { name: 'token_hash', nullable: true }) tokenHash!: Buffer | null;
  /** Of a link that was asked anew: it takes the place of the first when it is used, since anybody can ask for one. */
  @Column('bytea', { name: 'next_token_hash', nullable: true }) nextTokenHash!: Buffer | null;
  @Column('timestamptz', { name: 'registered_at' }) registeredAt!: Date;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('timestamptz', { name: 'erased_at', nullable: true }) erasedAt!: Date | null;
}
