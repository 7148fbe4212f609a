import { Injectable } from '@nestjs/common';
import { canonicalJson, type Actor, type Done, type OrganisationKind, type Saved } from '@centrale/kernel';
import { emptyProfile, qualificationPolicy, refuseProfile, refuseRegistration, type ProviderProfile } from '@centrale/procurement';
import { guardedBy } from '../../platform/database/constraints.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ensure, NotFound, Outdated, permit } from '../../platform/http/answers.js';
import { ProviderEntity } from './provider.entity.js';
import { ProvidersQueries } from './providers.queries.js';

/** Organisations that may become qualified, and what they say of themselves. */
@Injectable()
export class ProvidersService {
  constructor(
    private readonly transactions: Transactions,
    private readonly queries: ProvidersQueries,
  ) {}

  register(actor: Actor, organisationId: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      permit(qualificationPolicy.register(actor, { providerId: organisationId }));
      const organisation = await tx.one<{ now: Date; kind: OrganisationKind }>('select centrale.now() as now, kind from organisation where id = $1', [organisationId]);
      if (!organisation) throw new NotFound();
      const { now, kind } = organisation;
      ensure(refuseRegistration(kind, false));
      await guardedBy({ provider_pkey: () => refuseRegistration(kind, true)! }, () =>
        tx.insert(ProviderEntity, { id: organisationId, profile: emptyProfile, version: 1 }),
      );
      await tx.record({ dossier: 'organisation', id: organisationId, command: 'registerProvider' });
      return { id: organisationId, at: now.toISOString(), version: 1 };
    });
  }

  /** Autosave. @throws Outdated with the provider as it is now */
  async saveProfile(actor: Actor, id: string, version: number, profile: ProviderProfile): Promise<Saved> {
    const saved = await this.transactions.run(async (tx): Promise<Saved | undefined> => {
      const provider = await tx.lock(ProviderEntity, id);
      permit(qualificationPolicy.saveProfile(actor, { providerId: id }));
      ensure(refuseProfile(profile));
      const savedAt = (await tx.now()).toISOString();
      if (canonicalJson(provider.profile) === canonicalJson(profile)) return { version: provider.version, savedAt };
      if (provider.version !== version) return undefined;
      await tx.update(ProviderEntity, id, { profile, version: version + 1 });
      return { version: version + 1, savedAt };
    });
    if (!saved) throw new Outdated(await this.queries.one(actor, id));
    return saved;
  }
}
