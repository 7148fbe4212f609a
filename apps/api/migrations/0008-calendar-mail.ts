import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Letters that bring an appointment for their reader's calendar. */
export class CalendarMail1700000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [columns, notify]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('The history of the database only goes forward: restore a backup instead.');
  }
}

const columns = `
-- What goes into the calendar, in every language; and how it was written for the one who got it.
alter table centrale.mail
  add column calendar jsonb check (calendar ->> 'method' in ('PUBLISH', 'REQUEST', 'CANCEL')),
  add column calendar_text text,
  add constraint calendar_goes_with_its_letter check (calendar_text is null or (calendar is not null and status in ('sent', 'shown')));
`;

const notify = `
drop function centrale.notify(uuid[], uuid, text[], text, text, text, text, uuid, jsonb);

-- Everybody addressed, once each: a row in the bell, a letter, and the job that sends it, all in the caller's transaction.
create function centrale.notify(
  persons uuid[], of_organisation uuid, with_roles text[], to_address text, in_language text,
  of_kind text, on_type text, on_id uuid, with_params jsonb, with_calendar jsonb default null
) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  at_time constant timestamptz := centrale.now();
  this_day constant date := (at_time at time zone 'Europe/Brussels')::date;
  sent bigint;
begin
  with addressed as (
    select p.id from centrale.person p
    where p.status <> 'blocked' and (p.id = any (persons) or p.id in (
      select m.person_id from centrale.membership m
      where m.organisation_id = of_organisation and (with_roles is null or m.role = any (with_roles))
        and m.starts_on <= this_day and (m.ends_on is null or m.ends_on > this_day)
    ))
  ), bell as (
    insert into centrale.notification (id, person_id, kind, params, dossier_type, dossier_id, created_at)
    select centrale.new_id(), a.id, of_kind, with_params, on_type, on_id, at_time from addressed a
  ), letter as (
    insert into centrale.mail (id, person_id, address, language, kind, params, dossier_type, dossier_id, created_at, calendar)
    select centrale.new_id(), r.person, r.address, r.language, of_kind, with_params, on_type, on_id, at_time, with_calendar
    from (
      select a.id, null::text, null::text from addressed a
      union all
      select null, to_address, in_language where to_address is not null
    ) r (person, address, language)
    returning id
  )
  select count(graphile_worker.add_job('mail', json_build_object('mailId', letter.id))) into sent from letter;
end $$;
`;
