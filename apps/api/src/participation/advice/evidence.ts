import { evidenceOf, type Evidence, type EvidenceFacts, type EvidenceView, type PackParameters } from '@centrale/participation';

/** What is known of the trajectories of an advice, as a statement brings it. */
export interface KeptEvidence {
  readonly trajectories: readonly (EvidenceFacts & { readonly trajectoryId: string; readonly title: EvidenceView['trajectories'][number]['title'] })[];
  readonly openInBody: number;
}

type Asked = Pick<PackParameters, 'minChannels' | 'minNonDigitalChannels'>;

const shown = (trajectoryId: string, title: EvidenceView['trajectories'][number]['title'], { channels, languages, counts, ...evidence }: Evidence): EvidenceView['trajectories'][number] => ({
  trajectoryId, title, passes: evidence.passes, missing: evidence.missing, interests: evidence.interests, openInterests: evidence.openInterests, channels, languages, counts,
});

/** Trajectory by trajectory; without any, whoever is interested in the body itself must have an outcome. (R000-06) */
export function evidenceView({ trajectories, openInBody }: KeptEvidence, pack: Asked): EvidenceView {
  const each = trajectories.map((facts) => shown(facts.trajectoryId, facts.title, evidenceOf(facts, pack)));
  return { trajectories: each, openInBody, passes: each.length > 0 ? each.every(({ passes }) => passes) : openInBody === 0 };
}

/** What `findingsOnSending` asks of it. */
export function evidenceFindings({ trajectories, openInBody, passes }: EvidenceView): { readonly evidenceMissing: EvidenceView['trajectories'][number]['missing']; readonly openInterests: number } {
  if (passes) return { evidenceMissing: [], openInterests: 0 };
  if (trajectories.length === 0) return { evidenceMissing: [{ code: 'evidence.interests-open', params: { count: openInBody } }], openInterests: openInBody };
  return { evidenceMissing: trajectories.flatMap(({ missing }) => missing), openInterests: trajectories.reduce((sum, { openInterests }) => sum + openInterests, 0) };
}

/** `KeptEvidence` of the advice `a`. */
export const EVIDENCE = `json_build_object(
  'openInBody', (select count(*)::int from interest i where i.body_id = a.body_id and i.trajectory_id is null and i.status = 'confirmed' and i.outcome is null),
  'trajectories', (select coalesce(json_agg(json_build_object('trajectoryId', t.id, 'title', t.title,
    'openedOn', t.began_on, 'accessLevel', t.access_level, 'everRestricted', false, 'unmotivatedRefusals', 0,
    'told', (select coalesce(json_agg(json_build_object('channel', u.channel, 'onDate', u.on_date, 'languages', u.languages) order by u.on_date, u.id), '[]') from communication_act u where u.trajectory_id = t.id),
    'openInterests', (select count(*)::int from interest i where i.trajectory_id = t.id and i.status = 'confirmed' and i.outcome is null),
    'interests', (select count(*)::int from interest i where i.trajectory_id = t.id and i.status = 'confirmed'),
    'counts', w.counts, 'languages', w.languages) order by l.no), '[]')
    from advice_trajectory l join trajectory t on t.id = l.trajectory_id cross join lateral centrale.trajectory_presence(t.id) w where l.advice_id = a.id))`;
