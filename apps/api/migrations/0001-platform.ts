import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Clock, idempotency, mail, notifications, attachments and the doors to the job queue. */
export class Platform1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [ids, clock, story, idempotency, jobs, post, notify, attachments]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('The history of the database only goes forward: restore a backup instead.');
  }
}

const ids = `
-- UUID version 7: 48 bits of time before the random ones; bits 52 and 53 turn version 4 into 7.
create function centrale.new_id() returns uuid
language sql volatile set search_path = pg_catalog, pg_temp as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$$;

create function centrale.append_only() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'restrict_violation';
end $$;
`;

const clock = `
create table centrale.installation (
  id boolean primary key default true check (id),
  demo boolean not null,
  clock_offset interval not null default interval '0',
  installed_at timestamptz not null default clock_timestamp(),
  constraint only_a_demo_moves_time check (demo or clock_offset = interval '0')
);
insert into centrale.installation (demo) values (coalesce(current_setting('centrale.demo', true), 'off')::boolean);

create function centrale.keep_installation() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'the installation is not removed' using errcode = 'restrict_violation';
  end if;
  if new.demo <> old.demo or new.installed_at <> old.installed_at then
    raise exception 'demo or not is decided once, at the first migration' using errcode = 'restrict_violation';
  end if;
  -- A demo's story begins in the past, while there is nobody yet whom it could happen to.
  if new.clock_offset < old.clock_offset and exists (select from centrale.person) then
    raise exception 'time does not go back' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger keep before update or delete on centrale.installation
  for each row execute function centrale.keep_installation();
create trigger keep_whole before truncate on centrale.installation
  for each statement execute function centrale.keep_installation();

-- Volatile on purpose: after waiting for a lock, the next statement must see the time as it is then.
create function centrale.now() returns timestamptz
language sql volatile set search_path = pg_catalog, pg_temp as $$
  select clock_timestamp() + clock_offset from centrale.installation
$$;

create function centrale.today() returns date
language sql volatile set search_path = pg_catalog, pg_temp as $$
  select (centrale.now() at time zone 'Europe/Brussels')::date
$$;

create function centrale.move_clock(seconds bigint) returns timestamptz
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if seconds <= 0 then
    raise exception 'time only moves forward' using errcode = 'check_violation';
  end if;
  update centrale.installation set clock_offset = clock_offset + make_interval(secs => seconds) where demo;
  if not found then
    raise exception 'only a demo moves its clock' using errcode = 'insufficient_privilege';
  end if;
  perform pg_notify('centrale_wake', 'clock');
  return centrale.now();
end $$;
`;

const story = `
create function centrale.begin_story(days integer) returns timestamptz
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from centrale.person) then
    raise exception 'the story has begun' using errcode = 'insufficient_privilege';
  end if;
  update centrale.installation set clock_offset = make_interval(days => -days) where demo;
  if not found then
    raise exception 'only a demo moves its clock' using errcode = 'insufficient_privilege';
  end if;
  return centrale.now();
end $$;
`;

const idempotency = `
create table centrale.idempotency_key (
  actor uuid not null,
  route text not null,
  key text not null check (length(key) between 1 and 200),
  body_hash text not null,
  answer jsonb,
  created_at timestamptz not null default clock_timestamp(),
  primary key (actor, route, key)
);
create index idempotency_key_age on centrale.idempotency_key (created_at);

-- A second request with the same key waits in the insert until the first has ended, then reads its answer.
create function centrale.claim_idempotency_key(
  by_actor uuid, on_route text, with_key text, with_body_hash text, out fresh boolean, out same_body boolean, out answer jsonb
) language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  insert into centrale.idempotency_key (actor, route, key, body_hash)
    values (by_actor, on_route, with_key, with_body_hash) on conflict do nothing;
  fresh := found;
  same_body := true;
  if not fresh then
    select k.body_hash = with_body_hash, k.answer into same_body, answer from centrale.idempotency_key k
      where k.actor = by_actor and k.route = on_route and k.key = with_key;
  end if;
end $$;
`;

const jobs = `
-- The queue's tables have row security: the application adds a job through the owner.
create function centrale.enqueue(task text, payload json, run_at timestamptz, job_key text) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(task, payload, run_at => run_at, job_key => job_key);
end $$;
`;

const post = `
create table centrale.notification (
  id uuid primary key,
  person_id uuid not null,
  kind text not null,
  params jsonb not null,
  dossier_type text not null,
  dossier_id uuid not null,
  created_at timestamptz not null,
  read_at timestamptz
);
create index notification_of on centrale.notification (person_id, created_at desc, id desc);
create index notification_unread on centrale.notification (person_id) where read_at is null;

-- To a person, or to the address of somebody without an account. The text is made when it is sent, in the reader's language.
create table centrale.mail (
  id uuid primary key,
  person_id uuid,
  address text,
  language text,
  kind text not null,
  params jsonb not null,
  dossier_type text not null,
  dossier_id uuid not null,
  created_at timestamptz not null,
  status text not null default 'queued' check (status in ('queued', 'sent', 'shown', 'undelivered')),
  subject text,
  body text,
  sent_at timestamptz,
  failure text,
  check ((person_id is null) = (address is not null and language is not null)),
  check (status not in ('sent', 'shown') or (subject is not null and body is not null and sent_at is not null))
);
create index mail_of on centrale.mail (person_id, created_at desc, id desc);
`;

const notify = `
-- Everybody addressed, once each: a row in the bell, a letter, and the job that sends it, all in the caller's transaction.
create function centrale.notify(
  persons uuid[], of_organisation uuid, with_roles text[], to_address text, in_language text,
  of_kind text, on_type text, on_id uuid, with_params jsonb
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
    insert into centrale.mail (id, person_id, address, language, kind, params, dossier_type, dossier_id, created_at)
    select centrale.new_id(), r.person, r.address, r.language, of_kind, with_params, on_type, on_id, at_time
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

const attachments = `
create table centrale.attachment (
  id uuid primary key,
  dossier_type text not null,
  dossier_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  media_type text not null,
  size_bytes bigint not null check (size_bytes > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  storage_key text not null unique,
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  removed_at timestamptz
);
create index attachment_of on centrale.attachment (dossier_type, dossier_id, uploaded_at, id) where removed_at is null;
`;
