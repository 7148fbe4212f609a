import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Language, type LocalDate } from '@centrale/kernel';
import { type Interest, type InterestOutcome, type InterestSource, type InterestStatus } from '@centrale/participation';

@Entity('interest')
export class InterestEntity implements Interest {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'trajectory_id', nullable: true }) trajectoryId!: string | null;
  @Column('uuid', { name: 'body_id', nullable: true }) bodyId!: string | null;
  @Column('uuid', { name: 'theme_id', nullable: true }) themeId!: string | null;
  @Column('uuid', { name: 'party_id', nullable: true }) partyId!: string | null;
  /** Null once erased, like every way to reach somebody. */
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text', { nullable: true }) address!: string | null;
  @Column('text') language!: Language;
  @Column('text') source!: InterestSource;
  @Column('text') status!: InterestStatus;
  /** Of the link in the letter; the link itself is nowhere. */
  @Column('bytea', { name: 'token_hash', nullable: true }) tokenHash!: Buffer | null;
  /** Of a link that was asked anew: it takes the place of the first when it is used, since anybody can ask for one. */
  @Column('bytea', { name: 'next_token_hash', nullable: true }) nextTokenHash!: Buffer | null;
  /** Asked with the form; consent once the address proved to be theirs. */
  @Column('boolean', { name: 'wants_newsletter' }) wantsNewsletter!: boolean;
  @Column('timestamptz', { name: 'registered_at' }) registeredAt!: Date;
  @Column('uuid', { name: 'registered_by', nullable: true }) registeredBy!: string | null;
  @Column('timestamptz', { name: 'confirmed_at', nullable: true }) confirmedAt!: Date | null;
  @Column('text', { nullable: true }) outcome!: InterestOutcome | null;
  @Column('date', { name: 'outcome_on', nullable: true }) outcomeOn!: LocalDate | null;
  @Column('timestamptz', { name: 'erased_at', nullable: true }) erasedAt!: Date | null;
}
