import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Language } from '@centrale/kernel';
import { type ContactRequest, type ContactStatus } from '@centrale/procurement';

@Entity('contact_request')
export class ContactRequestEntity implements ContactRequest {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('text') status!: ContactStatus;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text') organisation!: string;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('text') subject!: string;
  @Column('text') message!: string;
  @Column('text') language!: Language;
  @Column('uuid', { name: 'officer_id', nullable: true }) officerId!: string | null;
  @Column('uuid', { name: 'buyer_id', nullable: true }) buyerId!: string | null;
  @Column('uuid', { name: 'briefing_id', nullable: true }) briefingId!: string | null;
  @Column('text', { nullable: true }) answer!: string | null;
  @Column('text', { name: 'closed_reason', nullable: true }) closedReason!: string | null;
  @Column('timestamptz', { name: 'received_at' }) receivedAt!: Date;
}
