import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type PackId, type PackParameter, type PackParameters, type PackStatus } from '@centrale/participation';

@Entity('rule_pack')
export class RulePackEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'pack_id' }) packId!: PackId;
  @Column('int') version!: number;
  @Column('text') status!: PackStatus | 'discarded';
  @Column('jsonb') parameters!: PackParameters;
  @Column('text', { array: true }) assumptions!: PackParameter[];
  @Column('text') note!: string;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'activated_at', nullable: true }) activatedAt!: Date | null;
}
