import { type Role } from '@centrale/kernel';
import { type Notice, type Tx } from '../database/tx.js';

/** An organisation's name in three languages, in a statement that calls it `alias`. */
export const organisationName = (alias: string): string =>
  `json_build_object('nl', ${alias}.name_nl, 'fr', ${alias}.name_fr, 'en', ${alias}.name_en)`;

/** How its secretariat is reached, as `Contact | null`, in a statement that calls the organisation `alias`. */
export const organisationContact = (alias: string): string => `(case when num_nonnulls(${alias}.contact_phone, ${alias}.contact_email, ${alias}.contact_address) > 0
  then json_build_object('phone', ${alias}.contact_phone, 'email', ${alias}.contact_email, 'address', ${alias}.contact_address, 'postcode', ${alias}.contact_postcode, 'city', ${alias}.contact_city) end)`;

/** Whether somebody who may sign in holds the role now: in that organisation, or where such a role can be held. */
export async function holdsNow(tx: Tx, personId: string, role: Role, organisationId?: string): Promise<boolean> {
  const held = await tx.one(
    `select from membership m join person p on p.id = m.person_id
     where m.person_id = $1 and m.role = $2 and ($3::uuid is null or m.organisation_id = $3) and p.status <> 'blocked'
       and m.starts_on <= centrale.today() and (m.ends_on is null or m.ends_on > centrale.today()) limit 1`,
    [personId, role, organisationId],
  );
  return held !== undefined;
}

/** Tells everybody at the participation service who holds one of the roles. */
export async function tellService(tx: Tx, roles: readonly Role[], notice: Omit<Notice, 'personIds' | 'organisationId' | 'roles'>): Promise<void> {
  const service = await tx.one<{ id: string }>(`select id from organisation where kind = 'service' order by created_at, id limit 1`);
  await tx.notify({ ...notice, roles, ...(service && { organisationId: service.id }) });
}
