import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Language, type LocalDate, type LocalText } from '@centrale/kernel';
import { type ClassPeriod, type Neighbourhood, type Party, type PartyKind, type RoleClass } from '@centrale/participation';

@Entity('party')
export class PartyEntity implements Party {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') kind!: PartyKind;
  @Column('text', { nullable: true }) name!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text') language!: Language;
  @Column('uuid', { name: 'person_id', nullable: true }) personId!: string | null;
  @Column('uuid', { name: 'neighbourhood_id', nullable: true }) neighbourhoodId!: string | null;
  @Column('text', { nullable: true }) recognition!: string | null;
  @Column('timestamptz', { name: 'registered_at' }) registeredAt!: Date;
  @Column('timestamptz', { name: 'erased_at', nullable: true }) erasedAt!: Date | null;
}

@Entity('party_class')
export class PartyClassEntity implements ClassPeriod {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'party_id' }) partyId!: string;
  @Column('text') class!: RoleClass;
  @Column('date', { name: 'from_on' }) fromOn!: LocalDate;
  @Column('date', { name: 'to_on', nullable: true }) toOn!: LocalDate | null;
  @Column('text', { nullable: true }) evidence!: string | null;
}

@Entity('neighbourhood')
export class NeighbourhoodEntity implements Neighbourhood {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('jsonb') name!: LocalText;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
