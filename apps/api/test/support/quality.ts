import { type BodyFunction, type BodyKind, type GroupType, type PackId, type SheetContent, type SheetView } from '@centrale/participation';
import { aSheet, floors } from '@centrale/participation/testing/a-sheet';
import { type Town } from './town.js';
import { type Inhabitant } from './world.js';

interface BodyWishes {
  readonly kind?: BodyKind;
  readonly packId?: PackId;
  readonly parentId?: string;
  readonly groupType?: GroupType | null;
  readonly name?: string;
  /** Null: any coordinator of the city. */
  readonly official?: Inhabitant | null;
  /** When it began to work; now when not given. */
  readonly since?: string;
}

export interface TestBody {
  readonly id: string;
  readonly number: string;
}

/** A body at work, of the city's own: what its sheet, its duties and its money are about. */
export async function aBody(town: Town, { kind = 'workingGroup', packId = 'WERKGROEP', parentId, groupType = 'thematic', name = 'Welzijnsorganisaties', official, since }: BodyWishes = {}): Promise<TestBody> {
  const officialId = official === null ? null : (official ?? town.people.coordinator).id;
  const [row] = await town.world.sql<TestBody>(
    `with made as (
       insert into centrale.body (id, number, organisation_id, parent_id, path, kind, group_type, name, policy_domain, status, contact_official_id, coordination_by_service, pack_id,
         pack_version, composition, theme_note, frequency, created_at, changed_at)
       select centrale.new_id(), n.number, $1, p.id, coalesce(p.path || '/', '') || n.number, $2, $3, jsonb_build_object('nl', $4::text, 'fr', $4::text), 'welfare', 'active', $5,
         $6 = 'WERKGROEP', $6, 1, jsonb_build_object('description', $7::jsonb, 'targetGroups', '[]'::jsonb, 'outreach', '[]'::jsonb), $7, $7,
         coalesce($9::timestamptz, centrale.now()), centrale.now()
       from (select centrale.next_number('AS') as number) n left join centrale.body p on p.id = $8 returning id, number)
     select id, number, (centrale.record_audit('body', id, null, null, 'restore', '{}', '{}')).seq from made`,
    [town.cityId, kind, groupType, name, officialId, packId, JSON.stringify({ nl: 'Iedereen', fr: 'Tout le monde' }), parentId, since],
  );
  return { id: row!.id, number: row!.number };
}

/** Gives somebody with an account a seat in a body. */
export async function aSeat(town: Town, bodyId: string, { id }: Inhabitant, role: BodyFunction): Promise<void> {
  await town.world.sql(
    `with made as (
       insert into centrale.party (id, organisation_id, kind, name, email, language, person_id, registered_at)
       select centrale.new_id(), $1, 'person', p.name, p.email, 'nl', p.id, centrale.now() from centrale.person p where p.id = $2
       on conflict do nothing returning id),
     party as (select id from made union all select id from centrale.party where person_id = $2 and organisation_id = $1)
     insert into centrale.body_membership (id, body_id, party_id, function, voting, from_on)
     select centrale.new_id(), $3, id, $4, $4 not in ('observer', 'secretariat'), centrale.today() from party limit 1`,
    [town.cityId, id, bodyId, role],
  );
}

export const aFramework = (town: Town, changes: object = {}) =>
  town.secretariat.command('/general-frameworks', { organisationId: town.cityId, decidedOn: town.today, councilDecision: 'GR 2025/10/20', floors: { ...floors, ...changes } });

/** A sheet with this content, in draft. */
export async function aDraft(town: Town, bodyId: string, content: SheetContent = aSheet()): Promise<string> {
  const { id } = await town.coordinator.command('/sheets', { bodyId });
  const { revision } = await town.coordinator.read<SheetView>(`/sheets/${id}`);
  const saved = await town.coordinator.put(`/sheets/${id}/content`, content, { ifMatch: revision });
  if (saved.status !== 200) throw new Error(`The sheet was not saved: ${JSON.stringify(saved.body)}`);
  return id;
}

export const decision = (town: Town) => ({ on: town.today, reference: '2026_CBS_00123' });

/** Before the college. */
export async function aSubmitted(town: Town, bodyId: string): Promise<string> {
  const id = await aDraft(town, bodyId);
  await town.coordinator.command(`/sheets/${id}/check-conformity`);
  await town.coordinator.command(`/sheets/${id}/submit`);
  return id;
}

export async function aPublished(town: Town, bodyId: string): Promise<string> {
  const id = await aSubmitted(town, bodyId);
  await town.secretariat.command(`/sheets/${id}/approve`, decision(town));
  await town.coordinator.command(`/sheets/${id}/publish`, { url: 'https://www.stad.example/nota', on: town.today });
  return id;
}
