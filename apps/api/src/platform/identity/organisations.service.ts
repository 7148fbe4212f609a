import { Injectable } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { organisationPolicy, refuseContact, refuseKnownNumber, type RegisterOrganisation, type SetContact } from '@centrale/platform';
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
      const now = await tx.now();
      const id = newId();
      const made = await tx.query(
        `insert into organisation (id, kind, name_nl, name_fr, name_en, language_regime, enterprise_number, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (enterprise_number) do nothing returning id`,
        [id, kind, name.nl, name.fr, name.en, languageRegime, enterpriseNumber, now],
      );
      ensure(refuseKnownNumber(made.length === 0));
      await tx.record({ dossier: 'organisation', id, command: 'register', facts: { kind } });
      return { id, at: now.toISOString() };
    });
  }

  /** The audit keeps which ways there are, and never the ways themselves: one that was somebody's own can be taken away again. */
  setContact(actor: Actor, id: string, contact: SetContact): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const organisation = await tx.lock(OrganisationEntity, id);
      permit(organisationPolicy.setContact(actor, organisation));
      ensure(refuseContact(organisation.kind, contact));
      const { phone, email, address, postcode, city } = contact;
      const given = { contactPhone: written(phone), contactEmail: written(email), contactAddress: written(address), contactPostcode: written(postcode), contactCity: written(city) };
      await tx.update(OrganisationEntity, id, given);
      await tx.record({ dossier: 'organisation', id, command: 'setContact', facts: { phone: given.contactPhone !== null, email: given.contactEmail !== null, post: given.contactAddress !== null } });
      return { id, at: (await tx.now()).toISOString() };
    });
  }
}

const written = (text: string | undefined): string | null => text?.trim() || null;
