import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Invitation, type InvitationStatus } from '@centrale/procurement';

@Entity('invitation')
export class InvitationEntity implements Invitation {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'call_off_id' }) callOffId!: string;
  @Column('uuid', { name: 'call_off_lot_id' }) callOffLotId!: string;
  @Column('uuid', { name: 'provider_id' }) providerId!: string;
  @Column('text') status!: InvitationStatus;
  @Column('text', { name: 'declined_reason', nullable: true }) declinedReason!: string | null;
  @Column('timestamptz', { name: 'invited_at' }) invitedAt!: Date;
}
