import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What people choose to get by mail and when, the daily overview, and addresses that want no more. */
export class MailPreferences1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [preferences, digests, gather, unsubscribing]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('The history of the database only goes forward: restore a backup instead.');
  }
}

const preferences = `
-- Without a row: at once. Which groups there are is known to the product, not here.
create table centrale.notification_preference (
  person_id uuid not null references centrale.person,
  kind_group text not null check (length(kind_group) between 1 and 40),
  channel text not null check (channel in ('at_once', 'daily', 'never_mail')),
  changed_at timestamptz not null,
  primary key (person_id, kind_group)
);
`;

const digests = `
-- 'waiting' for the daily overview, 'gathered' in one, 'muted' by whom it was for.
alter table centrale.mail drop constraint mail_status_check;
alter table centrale.mail add constraint mail_status_check
  check (status in ('queued', 'waiting', 'gathered', 'muted', 'sent', 'shown', 'undelivered'));
alter table centrale.mail add column digest_id uuid references centrale.mail;
alter table centrale.mail add constraint gathered_somewhere check ((status = 'gathered') = (digest_id is not null));
create index mail_waiting on centrale.mail (person_id) where status = 'waiting';
create index mail_gathered on centrale.mail (digest_id) where digest_id is not null;

-- One overview per person and day: whoever comes second finds the row, or waits for it.
create table centrale.mail_digest (
  person_id uuid not null references centrale.person,
  day date not null,
  mail_id uuid not null,
  made_at timestamptz not null default clock_timestamp(),
  primary key (person_id, day)
);
`;

const gather = `
-- For everybody who has mail waiting and no overview of this day yet: one letter that takes all of it along. Answers how many.
create function centrale.gather_digests(for_day date) returns bigint
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  made bigint;
begin
  with digest as (
    insert into centrale.mail_digest (person_id, day, mail_id)
    select w.person_id, for_day, centrale.new_id() from (select distinct m.person_id from centrale.mail m where m.status = 'waiting') w
    -- In one order, so that two that gather at once do not wait for each other.
    order by w.person_id
    on conflict do nothing
    returning person_id, mail_id
  ), letter as (
    insert into centrale.mail (id, person_id, kind, params, dossier_type, dossier_id, created_at)
    select d.mail_id, d.person_id, 'mail.digest', '{}', 'person', d.person_id, centrale.now() from digest d
    returning id
  ), gathered as (
    update centrale.mail m set status = 'gathered', digest_id = d.mail_id
    from digest d where m.person_id = d.person_id and m.status = 'waiting'
  )
  select count(graphile_worker.add_job('mail', json_build_object('mailId', letter.id))) into made from letter;
  return made;
end $$;
`;

const unsubscribing = `
-- Hashes only: neither the link nor the address can be read from here.
create table centrale.unsubscribe_token (
  token_hash bytea primary key check (length(token_hash) = 32),
  address_hash bytea not null check (length(address_hash) = 32),
  language text not null,
  created_at timestamptz not null default clock_timestamp()
);
create index unsubscribe_token_age on centrale.unsubscribe_token (created_at);

create table centrale.unsubscribed_address (
  address_hash bytea primary key check (length(address_hash) = 32),
  unsubscribed_at timestamptz not null default clock_timestamp()
);

create function centrale.address_hash(address text) returns bytea
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select sha256(convert_to(lower(address), 'UTF8'))
$$;
`;
