import { type LocalDate } from '@centrale/kernel';
import { evidenceOf, type Evidence, type EvidenceFacts, type EvidenceView, type PackParameters, type ShownEvidence } from '@centrale/participation';

/** What is known of the trajectories of an advice, or without any of the body itself, as a statement brings it. */
export interface KeptEvidence {
  readonly trajectories: readonly (EvidenceFacts & { readonly trajectoryId: string; readonly title: EvidenceView['trajectories'][number]['title'] })[];
  readonly body: EvidenceFacts;
}

type Asked = Pick<PackParameters, 'minChannels' | 'minNonDigitalChannels'>;

const shown = ({ passes, missing, interests, openInterests, channels, languages, counts }: Evidence): ShownEvidence => ({
  passes, missing, interests, openInterests, channels, languages, counts,
});

/** Trajectory by trajectory; without any, what the body itself did to reach people, and what became of them, is judged in the same way. (R000-06) */
export function evidenceView({ trajectories, body }: KeptEvidence, pack: Asked, today: LocalDate): EvidenceView {
  const each = trajectories.map((facts) => ({ trajectoryId: facts.trajectoryId, title: facts.title, ...shown(evidenceOf(facts, pack, today)) }));
  const ofBody = each.length > 0 ? null : shown(evidenceOf(body, pack, today));
  return { trajectories: each, body: ofBody, passes: (ofBody ? [ofBody] : each).every(({ passes }) => passes) };
}

/** What `findingsOnSending` asks of it. */
export function evidenceFindings({ trajectories, body }: EvidenceView): { readonly evidenceMissing: ShownEvidence['missing']; readonly openInterests: number } {
  const judged: readonly ShownEvidence[] = body ? [body] : trajectories;
  return { evidenceMissing: judged.flatMap(({ missing }) => missing), openInterests: judged.reduce((sum, { openInterests }) => sum + openInterests, 0) };
}

const involved = (owner: string): string => `
  'told', (select coalesce(json_agg(json_build_object('channel', u.channel, 'onDate', u.on_date, 'languages', u.languages) order by u.on_date, u.id), '[]') from communication_act u where ${owner.replace('?', 'u')}),
  'openInterests', (select count(*)::int from interest i where ${owner.replace('?', 'i')} and i.status = 'confirmed' and i.outcome is null),
  'interests', (select count(*)::int from interest i where ${owner.replace('?', 'i')} and i.status = 'confirmed')`;

/** `KeptEvidence` of the advice `a`: a body calls before it adopts, a trajectory before it begins. */
export const EVIDENCE = `json_build_object(
  'body', json_build_object('openedOn', coalesce(a.adopted_on, centrale.today()), 'accessLevel', 'open', ${involved('?.body_id = a.body_id')}, 'counts', '[]'::jsonb, 'languages', '[]'::jsonb),
  'trajectories', (select coalesce(json_agg(json_build_object('trajectoryId', t.id, 'title', t.title, 'openedOn', t.began_on, 'accessLevel', t.access_level,
    ${involved('?.trajectory_id = t.id')}, 'counts', w.counts, 'languages', w.languages) order by l.no), '[]')
    from advice_trajectory l join trajectory t on t.id = l.trajectory_id cross join lateral centrale.trajectory_presence(t.id) w where l.advice_id = a.id))`;
