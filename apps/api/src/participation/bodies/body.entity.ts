import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LocalDate, type LocalText } from '@centrale/kernel';
import {
  type Body, type BodyAttendance, type BodyComposition, type BodyFunction, type BodyKind, type BodyMembership, type BodyStatus, type GroupType, type PackId, type PolicyDomain,
} from '@centrale/participation';

@Entity('body')
export class BodyEntity implements Body {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') number!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  /** The numbers from the root down: sorts the tree. */
  @Column('text') path!: string;
  @Column('text') kind!: BodyKind;
  @Column('text', { name: 'group_type', nullable: true }) groupType!: GroupType | null;
  @Column('jsonb') name!: LocalText;
  @Column('text', { name: 'policy_domain', nullable: true }) policyDomain!: PolicyDomain | null;
  @Column('text') status!: BodyStatus;
  @Column('uuid', { name: 'contact_official_id', nullable: true }) contactOfficialId!: string | null;
  @Column('uuid', { name: 'lead_party_id', nullable: true }) leadPartyId!: string | null;
  @Column('boolean', { name: 'coordination_by_service' }) coordinationByService!: boolean;
  @Column('text', { name: 'pack_id' }) packId!: PackId;
  @Column('int', { name: 'pack_version' }) packVersion!: number;
  @Column('jsonb') composition!: BodyComposition;
  @Column('jsonb', { name: 'theme_note' }) themeNote!: LocalText;
  @Column('jsonb') frequency!: LocalText;
  @Column('text') attendance!: BodyAttendance;
  @Column('uuid', { name: 'origin_theme_id', nullable: true }) originThemeId!: string | null;
  @Column('text', { name: 'review_reason', nullable: true }) reviewReason!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'changed_at' }) changedAt!: Date;
  @Column('timestamptz', { name: 'published_at', nullable: true }) publishedAt!: Date | null;
  @Column('timestamptz', { name: 'next_check_at', nullable: true }) nextCheckAt!: Date | null;
}

@Entity('body_membership')
export class BodyMembershipEntity implements BodyMembership {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'body_id' }) bodyId!: string;
  @Column('uuid', { name: 'party_id' }) partyId!: string;
  @Column('text') function!: BodyFunction;
  @Column('boolean') voting!: boolean;
  @Column('uuid', { name: 'substitute_for', nullable: true }) substituteFor!: string | null;
  @Column('date', { name: 'from_on' }) fromOn!: LocalDate;
  @Column('date', { name: 'to_on', nullable: true }) toOn!: LocalDate | null;
  @Column('text', { name: 'condition_evidence', nullable: true }) conditionEvidence!: string | null;
  @Column('boolean', { name: 'public_name' }) publicName!: boolean;
}
