import { type LocalText } from '@centrale/kernel';
import { type Tx } from '../platform/database/tx.js';

const endings = { trajectory: { kind: 'interest.trajectory-cancelled', column: 'trajectory_id' }, body: { kind: 'interest.body-ended', column: 'body_id' } } as const;

/** Whoever confirmed an interest hears that what it was in ends early, and why, in the language of their letters. */
export async function tellInterestedOfEnd(tx: Tx, what: keyof typeof endings, id: string, title: LocalText, reason: LocalText): Promise<void> {
  const { kind, column } = endings[what];
  await tx.query(
    `select centrale.notify('{}', null, null, i.email, i.language, '${kind}', 'interest', i.id, jsonb_build_object(
       'title', coalesce(nullif($2::jsonb->>i.language, ''), nullif($2::jsonb->>'fr', ''), $2::jsonb->>'nl'),
       'reason', coalesce(nullif($3::jsonb->>i.language, ''), nullif($3::jsonb->>'fr', ''), $3::jsonb->>'nl')), null)
     from interest i where i.${column} = $1 and i.status = 'confirmed' and i.email is not null`,
    [id, JSON.stringify(title), JSON.stringify(reason)],
  );
}
