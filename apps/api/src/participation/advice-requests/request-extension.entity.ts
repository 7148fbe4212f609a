import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ClockSide, type LocalDate, type LocalText } from '@centrale/kernel';
import { type ExtensionStatus, type RequestExtension } from '@centrale/participation';

@Entity('request_extension')
export class RequestExtensionEntity implements RequestExtension {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'request_id' }) requestId!: string;
  @Column('int', { name: 'to_days' }) toDays!: number;
  @Column('jsonb') motivation!: LocalText;
  @Column('text', { name: 'proposed_side' }) proposedSide!: ClockSide;
  @Column('uuid', { name: 'proposed_by' }) proposedBy!: string;
  @Column('date', { name: 'proposed_on' }) proposedOn!: LocalDate;
  @Column('text', { name: 'answered_side', nullable: true }) answeredSide!: ClockSide | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('date', { name: 'answered_on', nullable: true }) answeredOn!: LocalDate | null;
  @Column('text') status!: ExtensionStatus;
}
