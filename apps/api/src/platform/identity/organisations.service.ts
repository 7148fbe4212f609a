import { Injectable } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { organisationPolicy, refuseKnownNumber, type RegisterOrganisation } from '@centrale/platform';
import { newId } from '../database/ids.js';
import { Transactions } from '../database/transactions.js';
import { ensure, permit } from '../http/answers.js';
import { OrganisationEntity } from './organisation.entity.js';

@Injectable()
export class OrganisationsService {
  constructor(private readonly transactions: Transactions) {}

  register(actor: Actor, { kind, name, languageRegime, enterpriseNumber }: RegisterOrganisation): Promise<Done> {
    return this.transactions.command(async (tx) => {
      permit(organisationPolicy.register(actor));
      const known = await tx.one('select from organisation where enterprise_number = $1', [enterpriseNumber]);
      ensure(refuseKnownNumber(known !== undefined));
      const now = await tx.now();
      const id = newId();
      await tx.insert(OrganisationEntity, {
        id, kind, nameNl: name.nl, nameFr: name.fr, nameEn: name.en, languageRegime, enterpriseNumber: enterpriseNumber ?? null, createdAt: now,
      });
      await tx.record({ dossier: 'organisation', id, command: 'register', facts: { kind } });
      return { id, at: now.toISOString() };
    });
  }
}
