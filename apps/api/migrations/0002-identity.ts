import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** People, organisations, who holds which role where, sessions, throttled sign-ins and one-time links. */
export class Identity1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [people, sessions, throttle]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('The history of the database only goes forward: restore a backup instead.');
  }
}

const people = `
create extension if not exists btree_gist with schema public;

create table centrale.person (
  id uuid primary key,
  name text not null check (length(name) between 2 and 120),
  email text not null check (length(email) between 3 and 254),
  language text not null check (language in ('nl', 'fr', 'en')),
  status text not null check (status in ('invited', 'active', 'blocked')),
  -- Argon2id in its own notation; null until the invitation is redeemed.
  password_hash text,
  created_at timestamptz not null,
  check (status <> 'active' or password_hash is not null)
);
create unique index person_email on centrale.person (lower(email));
create index person_by_name on centrale.person (name, id);
create constraint trigger status_needs_audit after insert or update on centrale.person
  deferrable initially deferred for each row execute function centrale.status_needs_audit('person', 'id');

create table centrale.organisation (
  id uuid primary key,
  kind text not null check (kind in ('service', 'buyer', 'provider', 'other')),
  name_nl text not null,
  name_fr text not null,
  name_en text not null,
  language_regime text not null check (language_regime in ('brussels', 'flanders')),
  -- The last two digits are 97 less the rest of the first eight.
  enterprise_number text unique check (
    enterprise_number ~ '^[01][0-9]{9}$'
    and left(enterprise_number, 8)::int > 0
    and right(enterprise_number, 2)::int = 97 - left(enterprise_number, 8)::int % 97
  ),
  created_at timestamptz not null
);
create index organisation_by_name on centrale.organisation (name_nl, id);

-- A role holds from its first day up to, and not on, the day it ends: ended today is ended now.
create table centrale.membership (
  id uuid primary key,
  person_id uuid not null references centrale.person,
  organisation_id uuid not null references centrale.organisation,
  role text not null check (role ~ '^[a-zA-Z]{2,40}$'),
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  constraint held_once exclude using gist (
    person_id with =, organisation_id with =, role with =, daterange(starts_on, ends_on) with &&
  )
);
create index membership_in on centrale.membership (organisation_id, role);
`;

const sessions = `
-- Real time throughout: moving the demo's clock signs nobody out and makes no sign-in stale.
create table centrale.session (
  id uuid primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  person_id uuid not null references centrale.person,
  active_membership_id uuid references centrale.membership,
  created_at timestamptz not null default clock_timestamp(),
  authenticated_at timestamptz not null default clock_timestamp(),
  last_seen_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null
);
create index session_of on centrale.session (person_id);
create index session_expiry on centrale.session (expires_at);

-- Sets a password once. Without a person it makes the first administrator.
create table centrale.one_time_link (
  token_hash bytea primary key check (length(token_hash) = 32),
  purpose text not null check (purpose in ('firstAdministrator', 'invitation')),
  person_id uuid references centrale.person,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  used_at timestamptz,
  check ((purpose = 'firstAdministrator') = (person_id is null))
);
create index one_time_link_of on centrale.one_time_link (person_id);
`;

const throttle = `
-- Keys are hashes of an account or an address: nobody who failed to sign in is named here.
create table centrale.sign_in_counter (
  key bytea primary key check (length(key) = 32),
  attempts integer not null check (attempts > 0),
  last_at timestamptz not null default clock_timestamp(),
  free_at timestamptz not null default clock_timestamp()
);
create index sign_in_counter_age on centrale.sign_in_counter (last_at);

-- Counts an attempt before it is made, so that attempts side by side count too. Answers the seconds to wait; 0 lets it through.
-- Beyond the free attempts each one doubles the wait, up to the longest. A quiet hour forgets.
create function centrale.count_sign_in(with_key bytea, free integer, longest integer) returns integer
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  counter centrale.sign_in_counter;
begin
  -- The clock is read where it is used: an attempt that waited for another's lock came after it.
  insert into centrale.sign_in_counter as c (key, attempts) values (with_key, 1)
  on conflict (key) do update set
    attempts = case when c.last_at < clock_timestamp() - interval '1 hour' then 1 else c.attempts + 1 end,
    last_at = clock_timestamp(),
    free_at = clock_timestamp() + case
      when c.last_at < clock_timestamp() - interval '1 hour' or c.attempts < free then interval '0'
      else make_interval(secs => least(longest, power(2, least(c.attempts - free, 20))))
    end
  where c.free_at <= clock_timestamp()
  returning * into counter;
  if found then
    return 0;
  end if;
  return (select greatest(1, ceil(extract(epoch from c.free_at - clock_timestamp())))::int from centrale.sign_in_counter c where c.key = with_key);
end $$;
`;
