import { Controller, Get } from '@nestjs/common';
import { type Actor } from '@centrale/kernel';
import { type DeskItem, type DeskView } from '@centrale/procurement';
import { Reader } from '../../platform/database/reader.js';
import { Answers, CurrentActor, Requires } from '../../platform/http/decorators.js';
import { DESK } from './desk-items.js';

/** More than somebody can take in at once; what is most pressing comes first. */
const MOST = 100;

type Row = Omit<DeskItem, 'dueAt' | 'since'> & { readonly dueAt: Date | null; readonly since: Date };

@Controller('desk')
@Requires()
export class DeskController {
  constructor(private readonly reader: Reader) {}

  /** What waits for the reader, the most pressing first. */
  @Get()
  @Answers('DeskView')
  async desk(@CurrentActor() actor: Actor): Promise<DeskView> {
    const roles = actor.memberships.map(({ role, organisationId }) => ({ role, organisation: organisationId }));
    const rows = await this.reader.query<Row>(DESK, [JSON.stringify(roles), actor.personId, MOST]);
    return {
      now: (await this.reader.now()).toISOString(),
      items: rows.map((row) => ({ ...row, dueAt: row.dueAt?.toISOString() ?? null, since: row.since.toISOString() })),
    };
  }
}
