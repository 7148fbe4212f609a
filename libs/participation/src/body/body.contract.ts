import { Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsDefined, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, MinLength, ValidateNested,
} from 'class-validator';
import { LocalDatePattern, type LocalText } from '@centrale/kernel';
import { bodyFunctions, type BodyFunction } from '../access/body-access.js';
import { groupTypes, packIds, type GroupType, type PackId } from '../rule-pack/rule-pack.js';
import { DraftName, DraftText } from '../text.contract.js';
import { policyDomains, targetGroups, type PolicyDomain, type TargetGroup } from '../trajectory/vocabulary.js';
import {
  bodyAttendances, bodyKinds, restructuringGrounds, type BodyAttendance, type BodyKind, type BodyComposition, type Outreach, type RestructuringGround,
} from './body.js';

export class OutreachContract implements Outreach {
  @IsIn(targetGroups) readonly group!: TargetGroup;
  @IsString() @MinLength(3) @MaxLength(500) readonly how!: string;
  @Matches(LocalDatePattern) readonly on!: string;
}

export class CompositionContract implements BodyComposition {
  @IsDefined() @ValidateNested() @Type(() => DraftText) readonly description!: LocalText;
  @IsArray() @ArrayUnique() @IsIn(targetGroups, { each: true }) readonly targetGroups: TargetGroup[] = [];
  @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => OutreachContract) readonly outreach: OutreachContract[] = [];
}

class BodyWords {
  @IsOptional() @IsIn(policyDomains) readonly policyDomain?: PolicyDomain;
  @IsOptional() @IsIn(groupTypes) readonly groupType?: GroupType;
  @IsOptional() @ValidateNested() @Type(() => CompositionContract) readonly composition?: CompositionContract;
  @IsOptional() @ValidateNested() @Type(() => DraftText) readonly themeNote?: DraftText;
  @IsOptional() @ValidateNested() @Type(() => DraftText) readonly frequency?: DraftText;
  @IsOptional() @IsIn(bodyAttendances) readonly attendance?: BodyAttendance;
}

/** What a body says of itself; what is left out stays as it is. */
export class DescribeBody extends BodyWords {
  @IsOptional() @ValidateNested() @Type(() => DraftName) readonly name?: DraftName;
}

export class CreateBody extends BodyWords {
  @IsUUID() readonly organisationId!: string;
  /** The body that it is a part of. */
  @IsOptional() @IsUUID() readonly parentId?: string;
  @IsIn(bodyKinds) readonly kind!: BodyKind;
  @IsIn(packIds) readonly packId!: PackId;
  @IsDefined() @ValidateNested() @Type(() => DraftName) readonly name!: DraftName;
  /** Themes of citizen meetings that it takes up. (R001-10, I10) */
  @IsOptional() @IsArray() @ArrayMaxSize(20) @ArrayUnique() @IsUUID(undefined, { each: true }) readonly themeIds?: string[];
}

/** Who coordinates: leads, or the service; and who is the competent official. (R003-09, R003-14) */
export class CoordinateBody {
  @IsOptional() @IsUUID() readonly contactOfficialId?: string;
  @IsOptional() @IsUUID() readonly leadPartyId?: string;
  @IsBoolean() readonly coordinationByService!: boolean;
}

export class AppointMember {
  @IsUUID() readonly partyId!: string;
  @IsIn(bodyFunctions) readonly function!: BodyFunction;
  @IsBoolean() readonly voting!: boolean;
  @Matches(LocalDatePattern) readonly fromOn!: string;
  /** The last day. */
  @IsOptional() @Matches(LocalDatePattern) readonly toOn?: string;
  /** The membership that this one stands in for. */
  @IsOptional() @IsUUID() readonly substituteFor?: string;
  @IsOptional() @IsString() @MaxLength(500) readonly conditionEvidence?: string;
  /** Whether the name may stand on the public page. */
  @IsBoolean() readonly publicName!: boolean;
}

export class ConsentToName {
  @IsBoolean() readonly publicName!: boolean;
}

/** What the city decided of a body after its review; public. (R003-35) */
export class EndBody {
  @IsOptional() @IsIn(restructuringGrounds) readonly ground?: RestructuringGround;
  @IsOptional() @ValidateNested() @Type(() => DraftText) readonly motivation?: DraftText;
  @Matches(LocalDatePattern) readonly decidedOn!: string;
  /** Number of the decision. */
  @IsOptional() @IsString() @MaxLength(100) readonly reference?: string;
  /** The body that goes on with its work. */
  @IsOptional() @IsUUID() readonly successorId?: string;
}
