import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate } from '@centrale/kernel';
import { type SupportRequest, type SupportStatus } from '@centrale/participation';

@Entity('support_request')
export class SupportRequestEntity implements SupportRequest {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'body_id' }) bodyId!: string;
  @Column('uuid', { name: 'for_body_id', nullable: true }) forBodyId!: string | null;
  @Column('text') what!: string;
  @Column('text') status!: SupportStatus;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('uuid', { name: 'official_id', nullable: true }) officialId!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('date', { name: 'delivered_on', nullable: true }) deliveredOn!: LocalDate | null;
}
