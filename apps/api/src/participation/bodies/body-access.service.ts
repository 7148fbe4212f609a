import { Injectable } from '@nestjs/common';
import { type Actor } from '@centrale/kernel';
import { seesBody, type BodyFunction, type BodySubject, type LanguageRegime } from '@centrale/participation';
import { Reader } from '../../platform/database/reader.js';
import { type Tx } from '../../platform/database/tx.js';
import { NotFound, reveal } from '../../platform/http/answers.js';
import { BodyEntity } from './body.entity.js';

export { BodyEntity } from './body.entity.js';

/** What a person is in a body today, as `BodyFunction[]`: for a statement in which `body` and `person` are expressions. */
export const FUNCTIONS = (body: string, person: string): string => `centrale.body_functions(${body}, ${person}, centrale.today())`;

/** A body that a command holds, and what the actor is in it: the subject of every policy of bodies. */
export interface HeldBody {
  readonly body: BodyEntity;
  readonly subject: BodySubject;
  /** Of the city, which publishes in these languages. */
  readonly languageRegime: LanguageRegime;
  /** Read after the lock. */
  readonly now: Date;
}

interface Place {
  readonly functions: readonly BodyFunction[];
  readonly parentFunctions: readonly BodyFunction[];
}

const PLACE = (body: string, parent: string, person: string): string => `${FUNCTIONS(body, person)} as functions, ${FUNCTIONS(parent, person)} as "parentFunctions"`;

/** Acting is identity, having a function is a fact of the body: who asks, and what they are in it. */
@Injectable()
export class BodyAccesses {
  constructor(private readonly reader: Reader) {}

  /** Locks the body: to change it, or (`share`) only to keep it as it is. @throws NotFound also for whoever may not see it */
  async hold(tx: Tx, actor: Actor, bodyId: string, mode: 'update' | 'share' = 'update'): Promise<HeldBody> {
    const body = await (mode === 'update' ? tx.lock(BodyEntity, bodyId) : tx.lockShared(BodyEntity, bodyId));
    const { functions, parentFunctions, languageRegime, now } = (await tx.one<Place & { languageRegime: LanguageRegime; now: Date }>(
      `select ${PLACE('$1', '$2', '$3')}, o.language_regime as "languageRegime", centrale.now() as now from organisation o where o.id = $4`,
      [bodyId, body.parentId, actor.personId, body.organisationId],
    ))!;
    const subject = subjectOf(body, { functions, parentFunctions });
    reveal(seesBody(actor, subject));
    return { body, subject, languageRegime, now };
  }

  /** Outside a command. @throws NotFound also for whoever may not see it */
  async of(actor: Actor, bodyId: string): Promise<BodySubject> {
    const row = await this.reader.one<Parameters<typeof subjectOf>[0] & Place>(
      `select b.organisation_id as "organisationId", b.contact_official_id as "contactOfficialId", b.kind, b.pack_id as "packId", ${PLACE('b.id', 'b.parent_id', '$2')}
       from body b where b.id = $1`,
      [bodyId, actor.personId],
    );
    if (!row) throw new NotFound();
    reveal(seesBody(actor, row));
    return subjectOf(row, row);
  }
}

const subjectOf = ({ organisationId, contactOfficialId, kind, packId }: Omit<BodySubject, keyof Place>, { functions, parentFunctions }: Place): BodySubject => ({
  organisationId, contactOfficialId, kind, packId, functions, parentFunctions,
});
