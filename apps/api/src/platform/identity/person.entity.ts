import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Language } from '@centrale/kernel';
import { type Person, type PersonStatus } from '@centrale/platform';

@Entity('person')
export class PersonEntity implements Person {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text') language!: Language;
  @Column('text') status!: PersonStatus;
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
