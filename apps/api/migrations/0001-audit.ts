import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** One hash chain per dossier, the roots over them, how both are verified, and the guard on every status. */
export class Audit1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [chains, recording, roots, verification, checks, statusGuard]) await runner.query(part);
  }

  down(): Promise<void> {
    throw new Error('The history of the database only goes forward: restore a backup instead.');
  }
}

const chains = `
create table centrale.audit_head (
  dossier_type text not null,
  dossier_id uuid not null,
  seq bigint not null,
  hash bytea not null,
  recorded_at timestamptz not null,
  primary key (dossier_type, dossier_id)
);
create index audit_head_recorded_at on centrale.audit_head (recorded_at);

-- No foreign key to people: erasing a person leaves the chain as it was written.
create table centrale.audit_entry (
  dossier_type text not null,
  dossier_id uuid not null,
  seq bigint not null check (seq > 0),
  business_at timestamptz not null,
  recorded_at timestamptz not null,
  actor_person uuid,
  actor_membership uuid,
  command text not null,
  facts jsonb not null,
  canonical bytea not null,
  previous_hash bytea not null,
  hash bytea not null,
  txid xid8 not null,
  primary key (dossier_type, dossier_id, seq),
  foreign key (dossier_type, dossier_id) references centrale.audit_head
);

-- Salts of hashed personal values, apart: erasing a salt makes its hash say nothing and breaks no chain.
create table centrale.audit_salt (
  dossier_type text not null,
  dossier_id uuid not null,
  seq bigint not null,
  field text not null,
  salt text not null,
  primary key (dossier_type, dossier_id, seq, field)
);

create trigger append_only before update or delete on centrale.audit_entry
  for each row execute function centrale.append_only();
create trigger append_only_whole before truncate on centrale.audit_entry
  for each statement execute function centrale.append_only();

create function centrale.follow_chain() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'the head of a chain is not removed' using errcode = 'restrict_violation';
  end if;
  if (new.dossier_type, new.dossier_id, new.seq) is distinct from (old.dossier_type, old.dossier_id, old.seq + 1)
    or not exists (
      select from centrale.audit_entry e
      where e.dossier_type = new.dossier_type and e.dossier_id = new.dossier_id and e.seq = new.seq and e.hash = new.hash
    ) then
    raise exception 'the head of a chain only moves on to its next entry' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger follow_chain before update or delete on centrale.audit_head
  for each row execute function centrale.follow_chain();
create trigger follow_chain_whole before truncate on centrale.audit_head
  for each statement execute function centrale.follow_chain();
`;

const recording = `
create function centrale.audit_start() returns bytea
language sql immutable parallel safe return decode(repeat('00', 32), 'hex');

create function centrale.audit_content(
  dossier_type text, dossier_id uuid, seq bigint, business_at timestamptz, recorded_at timestamptz,
  actor_person uuid, actor_membership uuid, command text, facts jsonb
) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
  select jsonb_build_object('dossierType', dossier_type, 'dossierId', dossier_id, 'seq', seq, 'at', business_at,
    'recordedAt', recorded_at, 'actorPerson', actor_person, 'actorMembership', actor_membership, 'command', command, 'facts', facts)
$$;

-- Waits for the head of the chain; times are read after the lock, so that they rise along the chain.
create function centrale.record_audit(
  on_type text, on_id uuid, by_person uuid, by_membership uuid, did text, with_facts jsonb, with_salts jsonb,
  out seq bigint, out hash bytea
) language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  head centrale.audit_head;
  entry centrale.audit_entry;
begin
  select h.* into head from centrale.audit_head h where h.dossier_type = on_type and h.dossier_id = on_id for update;
  if not found then
    insert into centrale.audit_head values (on_type, on_id, 0, centrale.audit_start(), clock_timestamp()) on conflict do nothing;
    select h.* into strict head from centrale.audit_head h where h.dossier_type = on_type and h.dossier_id = on_id for update;
  end if;
  entry := row(on_type, on_id, head.seq + 1, centrale.now(), clock_timestamp(), by_person, by_membership, did, with_facts,
    null, head.hash, null, pg_current_xact_id());
  entry.canonical := convert_to(centrale.audit_content(on_type, on_id, entry.seq, entry.business_at, entry.recorded_at,
    by_person, by_membership, did, with_facts)::text, 'UTF8');
  entry.hash := sha256(head.hash || entry.canonical);
  insert into centrale.audit_entry select entry.*;
  update centrale.audit_head h set seq = entry.seq, hash = entry.hash, recorded_at = entry.recorded_at
    where h.dossier_type = on_type and h.dossier_id = on_id;
  insert into centrale.audit_salt select on_type, on_id, entry.seq, s.key, s.value from jsonb_each_text(with_salts) s;
  seq := entry.seq;
  hash := entry.hash;
end $$;
`;

const roots = `
-- Each root covers the heads that moved since the one before and, through its hash, everything before that.
create table centrale.audit_root (
  number bigint primary key,
  business_at timestamptz not null,
  recorded_at timestamptz not null,
  heads bigint not null,
  previous_hash bytea not null,
  hash bytea not null
);
create table centrale.audit_root_head (
  dossier_type text not null,
  dossier_id uuid not null,
  seq bigint not null,
  hash bytea not null,
  root_number bigint not null references centrale.audit_root deferrable initially deferred,
  primary key (dossier_type, dossier_id, seq)
);
create index audit_root_head_of on centrale.audit_root_head (root_number);
create trigger append_only before update or delete on centrale.audit_root
  for each row execute function centrale.append_only();
create trigger append_only_whole before truncate on centrale.audit_root
  for each statement execute function centrale.append_only();
create trigger append_only before update or delete on centrale.audit_root_head
  for each row execute function centrale.append_only();
create trigger append_only_whole before truncate on centrale.audit_root_head
  for each statement execute function centrale.append_only();

create function centrale.audit_root_hash(of_number bigint, after_hash bytea) returns bytea
language sql stable set search_path = pg_catalog, pg_temp as $$
  select sha256(after_hash || convert_to(of_number || E'\\n' || coalesce(string_agg(
    h.dossier_type || ' ' || h.dossier_id || ' ' || h.seq || ' ' || encode(h.hash, 'hex') || E'\\n',
    '' order by h.dossier_type collate "C", h.dossier_id), ''), 'UTF8'))
  from centrale.audit_root_head h where h.root_number = of_number
$$;

-- A root also when no chain has moved: one that only comes after something happened would tell that it did.
-- An hour is longer than any transaction lasts: what was written before the last root and committed after it is found by the next.
create function centrale.publish_audit_root() returns bigint
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  last centrale.audit_root;
  root centrale.audit_root;
begin
  lock table centrale.audit_root in share row exclusive mode;
  select r.* into last from centrale.audit_root r order by r.number desc limit 1;
  root := row(coalesce(last.number, 0) + 1, centrale.now(), clock_timestamp(), 0, coalesce(last.hash, centrale.audit_start()), null);
  insert into centrale.audit_root_head
    select h.dossier_type, h.dossier_id, h.seq, h.hash, root.number from centrale.audit_head h
    where h.seq > 0 and h.recorded_at >= coalesce(last.recorded_at - interval '1 hour', '-infinity') and not exists (
      select from centrale.audit_root_head r
      where r.dossier_type = h.dossier_type and r.dossier_id = h.dossier_id and r.seq = h.seq);
  get diagnostics root.heads = row_count;
  root.hash := centrale.audit_root_hash(root.number, root.previous_hash);
  insert into centrale.audit_root select root.*;
  return root.number;
end $$;

create function centrale.current_root(out number bigint, out hash bytea, out business_at timestamptz)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select r.number, r.hash, r.business_at from centrale.audit_root r order by r.number desc limit 1
$$;

select centrale.publish_audit_root();
`;

const verification = `
create function centrale.audit_read(canonical bytea) returns jsonb
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
  return convert_from(canonical, 'UTF8')::jsonb;
exception when others then
  return null;
end $$;

-- The first entry of a chain that does not fit, and how; no row for a sound chain.
create function centrale.verify_audit_chain(of_type text, of_id uuid) returns table (seq bigint, fault text)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with entry as (
    select e.*, row_number() over chain as due_seq, lag(e.hash, 1, centrale.audit_start()) over chain as due_hash
    from centrale.audit_entry e where e.dossier_type = of_type and e.dossier_id = of_id
    window chain as (order by e.seq)
  ), last_entry as (
    select e.seq, e.hash from entry e order by e.seq desc limit 1
  ), fault as (
    select e.seq, case
      when e.seq <> e.due_seq then 'missing'
      when e.previous_hash <> e.due_hash then 'chain'
      when e.hash <> sha256(e.previous_hash || e.canonical) then 'hash'
      when centrale.audit_read(e.canonical) is distinct from centrale.audit_content(e.dossier_type, e.dossier_id, e.seq,
        e.business_at, e.recorded_at, e.actor_person, e.actor_membership, e.command, e.facts) then 'content'
    end as fault
    from entry e
    union all
    select coalesce(h.seq, l.seq), 'head'
    from (select h.* from centrale.audit_head h where h.dossier_type = of_type and h.dossier_id = of_id) h
    full join last_entry l on true
    where (h.seq, h.hash) is distinct from (l.seq, l.hash)
    union all
    select r.seq, 'root'
    from centrale.audit_root_head r
    left join entry e on e.seq = r.seq
    where r.dossier_type = of_type and r.dossier_id = of_id and e.hash is distinct from r.hash
  )
  select f.seq, f.fault from fault f where f.fault is not null order by f.seq, f.fault limit 1
$$;

create function centrale.verify_audit_root(of_number bigint) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(bool_and(
    r.hash = centrale.audit_root_hash(r.number, r.previous_hash)
    and r.previous_hash = coalesce((select p.hash from centrale.audit_root p where p.number = r.number - 1),
      case when r.number = 1 then centrale.audit_start() end)
    and r.heads = (select count(*) from centrale.audit_root_head h where h.root_number = r.number)
  ), false)
  from centrale.audit_root r where r.number = of_number
$$;
`;

const checks = `
-- A verification of everything, asked by a person or by the clock.
create table centrale.audit_check (
  id uuid primary key,
  asked_by uuid,
  started_at timestamptz not null default clock_timestamp(),
  finished_at timestamptz,
  faults jsonb not null default '[]'
);
create index audit_check_latest on centrale.audit_check (started_at desc, id desc);
`;

const statusGuard = `
-- For a deferred constraint trigger with two arguments: the type of dossier and the column that holds the dossier's id.
-- Refuses to commit a new or changed status without an entry of the same transaction in that dossier's chain.
create function centrale.status_needs_audit() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  dossier uuid;
begin
  if tg_op = 'UPDATE' and new.status is not distinct from old.status then
    return null;
  end if;
  execute format('select ($1).%I', tg_argv[1]) into dossier using new;
  -- Who wrote an entry still holds the chain's head: it can only be the last. The time tells it from a number of before a restore.
  if not exists (
    select from (
      select e.txid, e.recorded_at from centrale.audit_entry e
      where e.dossier_type = tg_argv[0] and e.dossier_id = dossier order by e.seq desc limit 1
    ) last_entry
    where last_entry.txid = pg_current_xact_id() and last_entry.recorded_at >= transaction_timestamp()
  ) then
    raise exception 'the status of % % changed without an audit entry', tg_argv[0], dossier using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
`;
