import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ProviderProfile, type Qualification, type QualificationStatus, type Rate, type RateUnit } from '@centrale/procurement';

/** Bears the id of its organisation. */
@Entity('provider')
export class ProviderEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('jsonb') profile!: ProviderProfile;
  @Column('int') version!: number;
}

@Entity('qualification')
export class QualificationEntity implements Qualification {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'agreement_id' }) agreementId!: string;
  @Column('uuid', { name: 'provider_id' }) providerId!: string;
  @Column('uuid', { name: 'lot_id' }) lotId!: string;
  @Column('text') status!: QualificationStatus;
  @Column('int', { nullable: true }) rank!: number | null;
  @Column('date', { name: 'valid_from', nullable: true }) validFrom!: string | null;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
  @Column('date', { name: 'suspended_until', nullable: true }) suspendedUntil!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz', { name: 'applied_at' }) appliedAt!: Date;
}

@Entity('rate')
export class RateEntity implements Rate {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'qualification_id' }) qualificationId!: string;
  @Column('text') profile!: string;
  @Column('text') unit!: RateUnit;
  @Column('bigint') cents!: number;
  @Column('date', { name: 'valid_from' }) validFrom!: string;
  @Column('date', { name: 'valid_to', nullable: true }) validTo!: string | null;
}
