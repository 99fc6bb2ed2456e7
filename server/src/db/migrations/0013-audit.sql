-- The log of changes: what was changed in which row, by whom and when. Written by triggers (access/audit-triggers.ts puts them onto
-- tables), sealed into a chain of hashes when a transaction commits, and never changed afterwards.

create table audit_entry (
  id bigint primary key generated always as identity,
  -- Place in the chain, in the order of commits, without gaps. Null until the transaction commits.
  position bigint unique check (position > 0),
  at timestamptz not null default now(),
  -- Account that did it; null: the server itself, or an account's own door (sign-up, password). Bare on purpose, no foreign key:
  -- when the account is deleted its id stays here, and nothing else of it.
  actor_id text,
  -- RUN: one entry for a whole run of the server, such as a load of the starter library.
  act text not null check (act in ('INSERT', 'UPDATE', 'DELETE', 'RUN')),
  table_name text not null,
  -- Primary key of the row.
  row_key jsonb not null,
  -- Account that the row is about.
  about_user_id text,
  -- Column → [before, after]; → null where only the column's name is kept.
  changes jsonb not null,
  reason text,
  previous_hash text,
  hash text,
  check ((position is null) = (hash is null) and (position is null) = (previous_hash is null))
);
create index audit_entry_actor on audit_entry (actor_id, position desc);
create index audit_entry_table on audit_entry (table_name, position desc);
create index audit_entry_about on audit_entry (about_user_id, position desc) where about_user_id is not null;

-- What is hashed: modules/audit/verify-audit.ts says it once more, so that a changed function deceives nobody.
create function audit_text(e audit_entry) returns text language sql immutable as $$
  select jsonb_build_object('id', e.id, 'position', e.position, 'at', extract(epoch from e.at)::text, 'actor', e.actor_id, 'act', e.act,
    'table', e.table_name, 'key', e.row_key, 'about', e.about_user_id, 'changes', e.changes, 'reason', e.reason)::text
$$;

-- At commit, under a lock that is taken last and by nobody for anything else: entries are chained in the order of commits, and
-- transactions that wait for each other's rows cannot lock each other out over it.
create function seal_audit_entry() returns trigger language plpgsql as $$
declare
  last_position bigint;
  last_hash text;
  sealed audit_entry;
begin
  perform pg_advisory_xact_lock(hashtext('executive-disorder: audit'));
  select position, hash into last_position, last_hash from audit_entry where position is not null order by position desc limit 1;
  select * into sealed from audit_entry where id = new.id;
  sealed.position := coalesce(last_position, 0) + 1;
  sealed.previous_hash := coalesce(last_hash, repeat('0', 64));
  sealed.hash := encode(sha256(convert_to(sealed.previous_hash || audit_text(sealed), 'UTF8')), 'hex');
  update audit_entry set position = sealed.position, previous_hash = sealed.previous_hash, hash = sealed.hash where id = new.id;
  return null;
end $$;
create constraint trigger audit_entry_seal after insert on audit_entry deferrable initially deferred
  for each row execute function seal_audit_entry();

create function keep_audit_entry() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' and new.position is null then return new; end if;
  if tg_op = 'UPDATE' and old.position is null and new.position is not null
    and (to_jsonb(old) - '{position,previous_hash,hash}'::text[]) = (to_jsonb(new) - '{position,previous_hash,hash}'::text[]) then
    return new;
  end if;
  raise exception 'the log of changes is only added to' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_keep before insert or update or delete on audit_entry for each row execute function keep_audit_entry();
create trigger audit_entry_keep_all before truncate on audit_entry for each statement execute function keep_audit_entry();

-- One entry for a changed row. Arguments: columns kept with values ('*': all), columns left out, columns kept as a digest, columns of
-- the primary key, column of the account that the row is about, 'people' where what the server does is no entry; lists parted by spaces.
create function audit_change() returns trigger language plpgsql as $$
declare
  was jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) else '{}' end;
  is_now jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) else '{}' end;
  whole jsonb := was || is_now;
  valued text[] := string_to_array(tg_argv[0], ' ');
  left_out text[] := string_to_array(tg_argv[1], ' ');
  digested text[] := string_to_array(tg_argv[2], ' ');
  changed jsonb;
begin
  if current_setting('ed.audit_run', true) = 'on' then return null; end if;
  if tg_argv[5] = 'people' and coalesce(current_setting('ed.actor', true), '') = '' then return null; end if;
  select jsonb_object_agg(key, case
      when key = any (digested) then jsonb_build_array(audit_digest(was -> key), audit_digest(is_now -> key))
      when key = any (valued) or tg_argv[0] = '*' then jsonb_build_array(was -> key, is_now -> key)
    end)
    into changed from jsonb_object_keys(whole) key
    where key <> all (left_out) and coalesce(was -> key, 'null') <> coalesce(is_now -> key, 'null');
  if changed is null and tg_op = 'UPDATE' then return null; end if;
  insert into audit_entry (actor_id, act, table_name, row_key, about_user_id, changes, reason) values (
    nullif(current_setting('ed.actor', true), ''), tg_op, tg_table_name,
    coalesce((select jsonb_object_agg(key, whole -> key) from unnest(string_to_array(tg_argv[3], ' ')) key), '{}'),
    whole ->> tg_argv[4], coalesce(changed, '{}'), nullif(current_setting('ed.reason', true), ''));
  return null;
end $$;

create function audit_digest(value jsonb) returns text language sql immutable as $$
  select case when value is not null and value <> 'null' then 'sha256:' || encode(sha256(convert_to(value::text, 'UTF8')), 'hex') end
$$;
