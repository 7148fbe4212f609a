import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Offer, type OfferKind, type OfferStatus } from '@centrale/procurement';

/** What the provider did before the deadline; what it says is in the envelope, which the application cannot read from its table. */
@Entity('offer')
export class OfferEntity implements Offer {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'call_off_id' }) callOffId!: string;
  @Column('uuid', { name: 'provider_id' }) providerId!: string;
  @Column('text') kind!: OfferKind;
  @Column('text') status!: OfferStatus;
  @Column('uuid', { name: 'submitted_by' }) submittedBy!: string;
  @Column('timestamptz', { name: 'submitted_at' }) submittedAt!: Date;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
  /** Newest published root over all audit chains when the offer was sealed. */
  @Column('text', { name: 'audit_root', nullable: true }) auditRoot!: string | null;
}
