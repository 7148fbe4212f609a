import { createHash } from 'node:crypto';
import { canonicalJson } from '@centrale/kernel';
import { type AdviceContent } from '@centrale/participation';
import { type Tx } from '../../platform/database/tx.js';
import { newId } from '../../platform/database/ids.js';

/** The SHA-256 of a value's one text. */
export const hashOf = (value: unknown): string => createHash('sha256').update(canonicalJson(value)).digest('hex');

/** What was written and no more, in a fixed order of keys: what is hashed is what is kept. */
export function contentOf({ title, analysis, justification, recommendations, minorityPositions, trajectories }: AdviceContent): AdviceContent {
  const text = ({ nl, fr }: AdviceContent['title']) => ({ nl, fr });
  return {
    title: text(title), analysis: text(analysis), justification: text(justification), recommendations: recommendations.map(text),
    minorityPositions: minorityPositions.map((each) => ({ text: text(each.text), supporters: each.supporters })),
    trajectories: trajectories.map(({ trajectoryId, subTheme }) => ({ trajectoryId, subTheme: text(subTheme) })),
  };
}

/** The parts of an advice's content that are rows, for a statement with the advice `a`. */
export const PARTS = `
  (select coalesce(json_agg(n.text order by n.no), '[]') from recommendation n where n.advice_id = a.id) as recommendations,
  (select coalesce(json_agg(json_build_object('text', m.text, 'supporters', m.supporters) order by m.no), '[]') from minority_position m where m.advice_id = a.id) as "minorityPositions",
  (select coalesce(json_agg(json_build_object('trajectoryId', t.trajectory_id, 'subTheme', t.sub_theme) order by t.no), '[]') from advice_trajectory t where t.advice_id = a.id) as trajectories`;

/** Makes the rows what the content says; the advice itself is written before, since its status lets them change. */
export async function writeParts(tx: Tx, adviceId: string, { recommendations, minorityPositions, trajectories }: AdviceContent): Promise<void> {
  const numbered = <T extends object>(list: readonly T[]): string => JSON.stringify(list.map((each, index) => ({ ...each, no: index + 1 })));
  await tx.query(
    `with fewer as (delete from recommendation where advice_id = $1 and no > jsonb_array_length($2::jsonb)),
     fewer_positions as (delete from minority_position where advice_id = $1 and no > jsonb_array_length($3::jsonb)),
     unlinked as (delete from advice_trajectory where advice_id = $1 and not exists (select from jsonb_array_elements($4::jsonb) l where (l ->> 'trajectoryId')::uuid = trajectory_id)),
     positions as (insert into minority_position (advice_id, no, text, supporters)
       select $1, p.no, p.text, p.supporters from jsonb_to_recordset($3) as p(no int, text jsonb, supporters int)
       on conflict (advice_id, no) do update set text = excluded.text, supporters = excluded.supporters),
     linked as (insert into advice_trajectory (advice_id, trajectory_id, no, sub_theme)
       select $1, l."trajectoryId", l.no, l."subTheme" from jsonb_to_recordset($4) as l("trajectoryId" uuid, no int, "subTheme" jsonb)
       on conflict (advice_id, trajectory_id) do update set no = excluded.no, sub_theme = excluded.sub_theme)
     insert into recommendation (id, advice_id, no, text) select r.id, $1, r.no, r.text from jsonb_to_recordset($2) as r(id uuid, no int, text jsonb)
     on conflict (advice_id, no) do update set text = excluded.text`,
    [adviceId, numbered(recommendations.map((text) => ({ id: newId(), text }))), numbered(minorityPositions), numbered(trajectories)],
  );
}
