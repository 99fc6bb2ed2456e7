-- json, not jsonb, where a value is only ever written and read whole: it goes out as it came in, without being printed again.
-- Presidents, orders, what sources say of them, their analyses, and the readers. Frozen once landed: later changes are new files.

create table president (
  id smallint primary key generated always as identity,
  slug text not null unique,
  name text not null
);

-- A term runs from its first day up to the day on which the next one begins.
create table president_term (
  id smallint primary key generated always as identity,
  president_id smallint not null references president,
  starts_on date not null unique,
  ends_on date check (ends_on > starts_on)
);

create table executive_order (
  id integer primary key generated always as identity,
  -- "14060", "12154-A": the name of the order everywhere outside this database.
  number text not null unique,
  -- digits * 100 + suffix (A = 1); see numberSortKey.
  number_sort_key integer not null unique,
  title text not null,
  signing_date date,
  publication_date date,
  president_id smallint references president,
  fr_citation text,
  fr_document_number text,
  html_url text,
  pdf_url text,
  full_text_xml_url text,
  start_page integer,
  end_page integer,
  not_received_for_publication boolean,
  -- As published, never edited. Null where no source says anything; an empty note is null too.
  disposition_notes text,
  -- For each fact of a source: the day as of which it was read. What was true later wins, field by field.
  facts_as_of jsonb not null default '{}',
  -- The latest of facts_as_of.
  record_as_of date,
  -- The day as of which somebody last looked for changes of the order (a note was read, or a file of the starter library). Null: nobody has.
  changes_read_as_of date,
  -- Derived from relations in the transaction that changes them; status_path proves it.
  legal_force text not null default 'UNKNOWN' check (legal_force in ('IN_FORCE', 'AMENDED', 'REVOKED_IN_PART', 'SUPERSEDED_IN_PART', 'REVOKED', 'SUPERSEDED', 'SUSPENDED', 'EXPIRED', 'REINSTATED', 'UNKNOWN')),
  status_explanation text not null default '',
  -- The day as of which the status holds: changes_read_as_of, or the last recorded change where that is later.
  status_as_of date,
  status_path json not null default '[]',
  title_words tsvector generated always as (to_tsvector('english', title)) stored
);
create index executive_order_signing on executive_order ((coalesce(signing_date, '0001-01-01'::date)) desc, number_sort_key desc);
create index executive_order_president on executive_order (president_id, number_sort_key desc);
create index executive_order_force on executive_order (legal_force, number_sort_key desc);
create index executive_order_title_words on executive_order using gin (title_words);

-- One thing that one source (a note, or a text) says about its order and another document, with its words.
create table disposition_assertion (
  id integer primary key generated always as identity,
  source_number text not null,
  source text not null check (source in ('TEXT', 'NOTE')),
  kind text not null,
  voice text not null check (voice in ('ACTIVE', 'PASSIVE')),
  in_part boolean not null,
  target_kind text not null,
  -- An order's number where target_kind is EXECUTIVE_ORDER, else the citation as read.
  target text not null,
  -- Null means: the day on which the later order was signed.
  effective_on date,
  quote text not null,
  -- "Sec. 3(a)(i)", or the place within the note.
  place text,
  flags text[] not null default '{}'
);
create index disposition_assertion_source on disposition_assertion (source_number, source);
create index disposition_assertion_target on disposition_assertion (target) where target_kind = 'EXECUTIVE_ORDER';

-- Parts of a note that could not be read, verbatim, for an editor.
create table unread_note (
  id integer primary key generated always as identity,
  source_number text not null,
  part text not null,
  place text not null
);
create index unread_note_source on unread_note (source_number);

-- What a later order does to an earlier one: assertions of both sides folded into one, in the active voice.
-- Numbers, not ids: either end may be an order that is not held yet.
create table relation (
  id integer primary key generated always as identity,
  from_number text not null,
  to_number text not null check (to_number <> from_number),
  kind text not null,
  in_part boolean not null,
  effective_on date,
  asserted_by text not null check (asserted_by in ('LATER_ORDER', 'EARLIER_ORDER', 'BOTH')),
  -- The two sides, or a side's text and its note, name different kinds or parts.
  is_disputed boolean not null,
  -- No source says it of the order itself ("Committee terminated by"): legal force does not follow from it.
  is_qualified boolean not null,
  -- [{sourceNumber, source, kind, inPart, quote, where}]
  assertions json not null,
  unique (from_number, to_number, kind)
);
create index relation_to on relation (to_number);

create table persona (
  id smallint primary key generated always as identity,
  key text not null unique,
  name text not null,
  plural_name text not null,
  -- One or two letters or a printers' sort.
  mark text not null,
  question text not null,
  -- For authors and editors; readers never see it.
  guidance text not null,
  access text not null default 'OPEN' check (access in ('OPEN', 'BY_APPROVAL')),
  position smallint not null,
  retired_at timestamptz
);

-- One section of an order's analysis: its base text. A draft and a published text stand side by side.
create table section (
  id integer primary key generated always as identity,
  order_id integer not null references executive_order on delete cascade,
  kind text not null check (kind in ('SUMMARY', 'OVERVIEW', 'LEGAL_AND_POLICY_IMPLICATIONS', 'WHO_BENEFITS', 'WHO_SUFFERS', 'HISTORICAL_CONTEXT', 'CONTROVERSIES', 'IMPLICATIONS')),
  is_published boolean not null,
  -- [{heading, body, cites}]
  entries json not null,
  is_intentionally_empty boolean not null default false,
  -- {author, reviewer, asOf, isModelDrafted, sources: [{label, url}]}
  provenance json not null,
  editorial_note text,
  -- Hash of what the starter library last wrote here; null once a person has edited the text.
  starter_hash text,
  unique (order_id, kind, is_published)
);

-- A section's text for one persona.
create table audience_variant (
  id integer primary key generated always as identity,
  order_id integer not null references executive_order on delete cascade,
  kind text not null,
  persona_id smallint not null references persona,
  is_published boolean not null,
  entries json not null,
  is_intentionally_empty boolean not null default false,
  provenance json not null,
  editorial_note text,
  starter_hash text,
  unique (order_id, kind, persona_id, is_published)
);

create table topic (
  id smallint primary key generated always as identity,
  slug text not null unique,
  name text not null,
  description text not null
);
create table order_topic (
  order_id integer not null references executive_order on delete cascade,
  topic_id smallint not null references topic,
  reason text not null,
  position smallint not null,
  primary key (order_id, topic_id)
);
create index order_topic_topic on order_topic (topic_id);

create table agency (
  id smallint primary key generated always as identity,
  slug text not null unique,
  name text not null,
  short_name text not null
);
create table order_agency (
  order_id integer not null references executive_order on delete cascade,
  agency_id smallint not null references agency,
  -- The part that the order gives the agency.
  part text not null,
  place text,
  position smallint not null,
  primary key (order_id, agency_id)
);
create index order_agency_agency on order_agency (agency_id);

-- A power that an order cites.
create table authority (
  id integer primary key generated always as identity,
  order_id integer not null references executive_order on delete cascade,
  citation text not null,
  name text,
  place text not null,
  quote text not null,
  position smallint not null
);
create index authority_order on authority (order_id, position);

create table deadline (
  id integer primary key generated always as identity,
  order_id integer not null references executive_order on delete cascade,
  actor text not null,
  duty text not null,
  -- Null where the text gives no day that can be computed.
  due_date date,
  as_written text not null,
  recurs text,
  place text not null,
  quote text not null,
  position smallint not null
);
create index deadline_order on deadline (order_id, position);
create index deadline_due on deadline (due_date);

-- Accounts. Rows of these four tables are written by better-auth; role and persona are ours.
create table app_user (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  role text not null default 'READER' check (role in ('READER', 'EDITOR', 'ADMIN')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create table auth_session (
  id text primary key,
  user_id text not null references app_user on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_session_user on auth_session (user_id);
create table auth_account (
  id text primary key,
  user_id text not null references app_user on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_account_user on auth_account (user_id);
create table auth_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_verification_identifier on auth_verification (identifier);

-- Who may read a persona that is by approval.
create table persona_grant (
  user_id text not null references app_user on delete cascade,
  persona_id smallint not null references persona on delete cascade,
  granted_at timestamptz not null default now(),
  primary key (user_id, persona_id)
);

create table interest_profile (
  id integer primary key generated always as identity,
  user_id text not null unique references app_user on delete cascade,
  persona_id smallint references persona,
  -- In the order of the page; a kind that is absent is not asked for.
  section_kinds text[] not null,
  fact_groups text[] not null,
  topics text[] not null default '{}',
  agencies text[] not null default '{}',
  presidents text[] not null default '{}',
  keywords text[] not null default '{}',
  saved_at timestamptz not null default now(),
  version integer not null default 1
);
create index interest_profile_persona on interest_profile (persona_id);

create table import_run (
  id integer primary key generated always as identity,
  source text not null,
  as_of date not null,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  -- {read, created, changed, unchanged, skipped, refused}
  counts jsonb not null default '{}',
  -- [{file, row, line, field, value, reason}], the first 1,000
  problems jsonb not null default '[]'
);

-- One integer, raised in each transaction that changes what readers see; announced so that every server drops its cached answers.
create table content_version (
  only_row boolean primary key default true check (only_row),
  version bigint not null default 1
);
insert into content_version default values;

create function raise_content_version() returns bigint language plpgsql as $$
declare raised bigint;
begin
  update content_version set version = version + 1 returning version into raised;
  perform pg_notify('content_version', raised::text);
  return raised;
end $$;
