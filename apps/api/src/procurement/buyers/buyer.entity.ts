import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Buyer, type BuyerStatus } from '@centrale/procurement';

@Entity('buyer')
export class BuyerEntity implements Buyer {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'agreement_id' }) agreementId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') status!: BuyerStatus;
  @Column('text', { name: 'user_category', nullable: true }) userCategory!: string | null;
  @Column('text', { name: 'legal_basis', nullable: true }) legalBasis!: string | null;
  @Column('date', { name: 'admitted_on', nullable: true }) admittedOn!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz', { name: 'requested_at' }) requestedAt!: Date;
}
