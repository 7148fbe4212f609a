import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type OrganisationKind } from '@centrale/kernel';
import { type LanguageRegime } from '@centrale/platform';

@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: OrganisationKind;
  @Column('text', { name: 'name_nl' }) nameNl!: string;
  @Column('text', { name: 'name_fr' }) nameFr!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('text', { name: 'language_regime' }) languageRegime!: LanguageRegime;
  @Column('text', { name: 'enterprise_number', nullable: true }) enterpriseNumber!: string | null;
  /** How the secretariat is reached; the public pages say it. */
  @Column('text', { name: 'contact_phone', nullable: true }) contactPhone!: string | null;
  @Column('text', { name: 'contact_email', nullable: true }) contactEmail!: string | null;
  @Column('text', { name: 'contact_address', nullable: true }) contactAddress!: string | null;
  @Column('text', { name: 'contact_postcode', nullable: true }) contactPostcode!: string | null;
  @Column('text', { name: 'contact_city', nullable: true }) contactCity!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
