-- What happened to orders, and the lists in which readers track them.

-- One row for each change that somebody may care about; none for each reader: whose it is, is decided when it is read.
-- Numbers are given out under a lock until commit (see raiseEvents), so that nobody who has seen all up to one misses an earlier one.
create table event (
  id bigint primary key generated always as identity,
  kind text not null check (kind in ('NEW_ORDER', 'NEW_RELATION', 'STATUS_CHANGED', 'DEADLINE_NEAR', 'DEADLINE_PASSED', 'TEXT_PUBLISHED')),
  occurred_at timestamptz not null default now(),
  -- The order whose readers care.
  order_number text not null references executive_order (number) on update cascade on delete cascade,
  -- Of a relation, the order at its other end; it may not be held.
  other_number text,
  relation_kind text,
  in_part boolean,
  legal_force_before text,
  legal_force_after text,
  -- Of a published text, whose it is; null: the base text.
  persona_id smallint references persona on delete cascade,
  section_kind text,
  -- Of a deadline: the day. The deadlines of an order on one day are one event; their rows are read anew with the text, the day stays.
  due_date date,
  -- What made many at once, such as "import-run 12": one group for a reader.
  batch text,
  -- Of what may happen once only.
  dedupe_key text unique
);
create index event_order on event (order_number, id);
create index event_kind on event (kind, id);
create index event_batch on event (batch, id) where batch is not null;
create index event_persona on event (persona_id) where persona_id is not null;

create table tracking_list (
  id integer primary key generated always as identity,
  user_id text not null references app_user on delete cascade,
  name text not null check (name = btrim(name) and char_length(name) between 1 and 60),
  created_at timestamptz not null default now(),
  -- In the address under which anybody who has it reads the list; null: not shared.
  public_id text unique,
  shared_at timestamptz,
  -- Removed, and kept for a day, in which it can be put back.
  removed_at timestamptz
);
create unique index tracking_list_name on tracking_list (user_id, lower(name)) where removed_at is null;
create index tracking_list_user on tracking_list (user_id, id);

create table tracked_order (
  list_id integer not null references tracking_list on delete cascade,
  order_number text not null references executive_order (number) on update cascade on delete cascade,
  -- Whose list it is: said here too, so that the row is theirs, to read and to take out.
  user_id text not null references app_user on delete cascade,
  added_at timestamptz not null default now(),
  -- Private: of its writer alone, whoever reads the list.
  note text check (char_length(note) between 1 and 4000),
  -- Counts the saves of the note; given back by whoever saves the next one.
  note_version integer not null default 0,
  -- As that of the list.
  removed_at timestamptz,
  primary key (list_id, order_number)
);
create index tracked_order_user on tracked_order (user_id, order_number);
create index tracked_order_order on tracked_order (order_number);

-- Up to which event a reader has seen what happened.
create table event_mark (
  user_id text primary key references app_user on delete cascade,
  seen_up_to bigint not null,
  at timestamptz not null default now()
);
