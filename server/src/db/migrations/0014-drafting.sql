-- Texts are written by people: versions, of which one at a time is published, and what makes a text stale.

-- Raised with each change; given back by whoever makes the next one.
alter table persona add column version integer not null default 1;

-- One state of a text, base (persona_id null) or a persona's; its words never change. What readers read stays in section and
-- audience_variant, which publishing writes.
create table text_version (
  id integer primary key generated always as identity,
  order_id integer not null references executive_order on delete cascade,
  kind text not null check (kind in ('SUMMARY', 'OVERVIEW', 'LEGAL_AND_POLICY_IMPLICATIONS', 'WHO_BENEFITS', 'WHO_SUFFERS', 'HISTORICAL_CONTEXT', 'CONTROVERSIES', 'IMPLICATIONS')),
  persona_id smallint references persona,
  -- Counts the versions of the text, from 1.
  number integer not null check (number > 0),
  -- LIBRARY: as the starter library had it.
  origin text not null check (origin in ('PERSON', 'LIBRARY')),
  -- REPLACED: was published, until a later version was.
  state text not null check (state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'REPLACED', 'WITHDRAWN')),
  entries json not null,
  is_intentionally_empty boolean not null default false,
  provenance json not null,
  editorial_note text,
  -- Number of the version whose words these are again.
  restored_from integer,
  -- Null: the library, or an account that is gone.
  author_id text references app_user on delete set null,
  written_at timestamptz not null default now(),
  submitted_by text references app_user on delete set null,
  submitted_at timestamptz,
  published_by text references app_user on delete set null,
  published_at timestamptz,
  withdrawn_by text references app_user on delete set null,
  withdrawn_at timestamptz,
  -- Why it was returned to its author, or withdrawn.
  reason text,
  unique nulls not distinct (order_id, kind, persona_id, number),
  -- Two people: nobody publishes what they wrote or submitted.
  constraint text_version_two_people check (published_by is null or (published_by is distinct from author_id and published_by is distinct from submitted_by))
);
create unique index text_version_published on text_version (order_id, kind, persona_id) nulls not distinct where state = 'PUBLISHED';
create index text_version_state on text_version (state, id) where state in ('DRAFT', 'IN_REVIEW');
create index text_version_author on text_version (author_id);
create index text_version_submitted on text_version (submitted_by);
create index text_version_published_by on text_version (published_by);
create index text_version_withdrawn_by on text_version (withdrawn_by);

create function keep_text_version() returns trigger language plpgsql as $$
begin
  if (new.order_id, new.kind, new.persona_id, new.number, new.origin, new.entries::text, new.is_intentionally_empty, new.provenance::text, new.editorial_note, new.written_at)
    is distinct from (old.order_id, old.kind, old.persona_id, old.number, old.origin, old.entries::text, old.is_intentionally_empty, old.provenance::text, old.editorial_note, old.written_at) then
    raise exception 'the words of a version do not change: write another version' using errcode = 'check_violation';
  end if;
  if new.state = 'PUBLISHED' and old.state <> 'PUBLISHED' and (old.state <> 'IN_REVIEW' or new.published_by is null or old.submitted_by is null
      or new.published_by is not distinct from old.author_id or new.published_by is not distinct from old.submitted_by) then
    raise exception 'a text is published by somebody else than its author, from review' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger text_version_keep before update on text_version for each row execute function keep_text_version();

-- Published texts that rest on what has changed since, and how it changed; until another version is published or an editor confirms it.
create table stale_text (
  id integer primary key generated always as identity,
  order_id integer not null references executive_order on delete cascade,
  kind text not null,
  persona_id smallint references persona,
  -- As a sentence without its stop: "EO 14148 revoked it on January 20, 2025".
  reason text not null,
  since timestamptz not null default now(),
  unique nulls not distinct (order_id, kind, persona_id, reason)
);

create function mark_stale(orders text[], reasons text[]) returns void language sql as $$
  insert into stale_text (order_id, kind, persona_id, reason)
  select o.id, t.kind, t.persona_id, given.reason
    from unnest(orders, reasons) as given(number, reason) join executive_order o on o.number = given.number
    cross join lateral (
      select s.kind, null::smallint as persona_id from section s where s.order_id = o.id and s.is_published
      union all select v.kind, v.persona_id from audience_variant v where v.order_id = o.id and v.is_published
    ) t
  on conflict do nothing
$$;

create function relation_sentence(r relation) returns text language sql stable as $$
  select 'EO ' || r.from_number || ' ' || case r.kind
      when 'AMENDS' then 'amended' when 'REVOKES' then 'revoked' when 'SUPERSEDES' then 'superseded' when 'CONTINUES' then 'continued'
      when 'SUPPLEMENTS' then 'supplemented' when 'SUSPENDS' then 'suspended' when 'TERMINATES' then 'terminated'
      when 'REINSTATES' then 'reinstated' when 'RATIFIES' then 'ratified' when 'NULLIFIES' then 'nullified' else 'changed' end
    || ' it' || case when r.in_part then ' in part' else '' end
    || coalesce(' on ' || to_char(coalesce(r.effective_on, (select signing_date from executive_order where number = r.from_number)), 'FMMonth FMDD, YYYY'), '')
$$;

create function relations_make_stale() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    perform mark_stale(array_agg(n.to_number), array_agg(relation_sentence(n))) from now_rows n join was_rows w on w.id = n.id
      where n.kind <> 'SEE' and not n.is_qualified and relation_sentence(n) <> relation_sentence(w);
  elsif tg_op = 'INSERT' then
    perform mark_stale(array_agg(n.to_number), array_agg(relation_sentence(n))) from now_rows n where n.kind <> 'SEE' and not n.is_qualified;
  else
    perform mark_stale(array_agg(w.to_number), array_agg('The record no longer says that ' || relation_sentence(w))) from was_rows w where w.kind <> 'SEE' and not w.is_qualified;
  end if;
  return null;
end $$;
create trigger relation_added after insert on relation referencing new table as now_rows for each statement execute function relations_make_stale();
create trigger relation_changed after update on relation referencing old table as was_rows new table as now_rows for each statement execute function relations_make_stale();
create trigger relation_removed after delete on relation referencing old table as was_rows for each statement execute function relations_make_stale();

-- A status that changes with a relation is told by the relation.
create function status_makes_stale() returns trigger language plpgsql as $$
begin
  if not exists (select from stale_text where order_id = new.id and since = now()) then
    perform mark_stale(array[new.number], array['Its status is "' || lower(replace(new.legal_force, '_', ' ')) || '" and was "' || lower(replace(old.legal_force, '_', ' ')) || '"']);
  end if;
  return null;
end $$;
create trigger status_changed after update of legal_force on executive_order for each row
  when (old.legal_force is distinct from new.legal_force) execute function status_makes_stale();

-- Another text, or none: what was stale is gone.
create function text_is_fresh() returns trigger language plpgsql as $$
declare
  persona smallint;
begin
  if tg_table_name = 'audience_variant' then persona := (case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end ->> 'persona_id')::smallint; end if;
  if tg_op = 'DELETE' then
    delete from stale_text where order_id = old.order_id and kind = old.kind and persona_id is not distinct from persona;
  elsif new.is_published then
    delete from stale_text where order_id = new.order_id and kind = new.kind and persona_id is not distinct from persona;
  end if;
  return null;
end $$;
create trigger text_is_fresh after insert or delete or update of entries on section for each row execute function text_is_fresh();
create trigger text_is_fresh after insert or delete or update of entries on audience_variant for each row execute function text_is_fresh();
