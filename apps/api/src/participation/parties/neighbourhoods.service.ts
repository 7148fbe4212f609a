import { Injectable } from '@nestjs/common';
import { IsOptional, IsUUID } from 'class-validator';
import { holds, mayOf, organisationsOf, refuse, serviceRoles, type Actor, type Done, type Page } from '@centrale/kernel';
import {
  neighbourhoodPolicy, participationRoles, refuseNeighbourhood, seesBodies,
  type AddNeighbourhood, type LanguageRegime, type NeighbourhoodView, type RenameNeighbourhood,
} from '@centrale/participation';
import { guardedBy } from '../../platform/database/constraints.js';
import { newId } from '../../platform/database/ids.js';
import { Reader } from '../../platform/database/reader.js';
import { Transactions } from '../../platform/database/transactions.js';
import { type Tx } from '../../platform/database/tx.js';
import { ensure, NotFound, permit, reveal } from '../../platform/http/answers.js';
import { cursorOf, limitOf, PageQuery, pageOf } from '../../platform/http/paging.js';
import { NeighbourhoodEntity } from './party.entity.js';

export class NeighbourhoodsQuery extends PageQuery {
  @IsOptional() @IsUUID() readonly organisationId?: string;
}

type Listed = Omit<NeighbourhoodView, 'may'> & { readonly key: string };

const taken = { neighbourhood_name: () => refuse('neighbourhood.known') };

/** Parts of a city: composition is held against all of them. (R003-04) */
@Injectable()
export class NeighbourhoodsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly reader: Reader,
  ) {}

  add(actor: Actor, { organisationId, name }: AddNeighbourhood): Promise<Done> {
    return this.transactions.command(async (tx) => {
      permit(neighbourhoodPolicy.add(actor, { organisationId }));
      ensure(refuseNeighbourhood({ name }, await regimeOf(tx, organisationId)));
      const now = await tx.now();
      const id = newId();
      await guardedBy(taken, () => tx.insert(NeighbourhoodEntity, { id, organisationId, name, createdAt: now }));
      await tx.record({ dossier: 'neighbourhood', id, command: 'add', facts: { organisationId } });
      return { id, at: now.toISOString() };
    });
  }

  rename(actor: Actor, id: string, { name }: RenameNeighbourhood): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const neighbourhood = await tx.lock(NeighbourhoodEntity, id);
      reveal(seesBodies(actor, neighbourhood));
      permit(neighbourhoodPolicy.rename(actor, neighbourhood));
      ensure(refuseNeighbourhood({ name }, await regimeOf(tx, neighbourhood.organisationId)));
      await guardedBy(taken, () => tx.update(NeighbourhoodEntity, id, { name }));
      await tx.record({ dossier: 'neighbourhood', id, command: 'rename' });
      return { id, at: (await tx.now()).toISOString() };
    });
  }

  /** Its timeline is for whoever sees the city's bodies. @throws NotFound */
  async reveal(actor: Actor, id: string): Promise<void> {
    const row = await this.reader.one<{ organisationId: string }>('select organisation_id as "organisationId" from neighbourhood where id = $1', [id]);
    if (!row) throw new NotFound();
    reveal(seesBodies(actor, row));
  }

  async list(actor: Actor, { organisationId, ...query }: NeighbourhoodsQuery): Promise<Page<NeighbourhoodView>> {
    const [key, id] = cursorOf(query, 'text', 'id') ?? [];
    const rows = await this.reader.query<Listed>(
      `select n.id, n.organisation_id as "organisationId", n.name, lower(n.name->>'nl') as key from neighbourhood n
       where ($1 or n.organisation_id = any ($2::uuid[])) and ($3::uuid is null or n.organisation_id = $3)
         and ($4::text is null or (lower(n.name->>'nl'), n.id) > ($4, $5::uuid))
       order by lower(n.name->>'nl'), n.id limit $6`,
      [holds(actor, [...serviceRoles, 'auditor']), organisationsOf(actor, participationRoles), organisationId, key, id, limitOf(query) + 1],
    );
    return pageOf(
      rows, query, ({ key: _, ...row }) => ({ ...row, may: mayOf({ rename: neighbourhoodPolicy.rename(actor, row) }) }), (row) => [row.key, row.id],
    );
  }
}

async function regimeOf(tx: Tx, organisationId: string): Promise<LanguageRegime> {
  const row = await tx.one<{ regime: LanguageRegime }>('select language_regime as regime from organisation where id = $1', [organisationId]);
  return row!.regime;
}
