-- Court cases about orders: facts only, each with the sources that it was read from.

create table court_case (
  id integer generated always as identity primary key,
  -- Name of the case's file in the starter library, "youngstown-v-sawyer".
  slug text not null unique,
  -- "Youngstown Sheet & Tube Co. v. Sawyer"
  caption text not null,
  court text not null,
  -- As the court writes it, "No. 744".
  docket text not null,
  filed_on date,
  -- Of the ruling that the outcome tells of; null while there is none.
  decided_on date check (decided_on >= filed_on),
  -- Reporter and page, "343 U.S. 579 (1952)".
  citation text,
  outcome text not null check (outcome in ('PENDING', 'ENJOINED', 'ENJOINED_IN_PART', 'INJUNCTION_REFUSED', 'UPHELD', 'HELD_UNLAWFUL', 'HELD_UNLAWFUL_IN_PART', 'SENT_BACK', 'NOT_DECIDED')),
  -- One sentence: what the court decided, or where the case stood.
  decision text not null,
  -- One sentence: what was asked of the court.
  challenged text not null,
  -- [{label, url}]
  sources jsonb not null,
  -- The day as of which all this holds.
  as_of date not null check (as_of >= decided_on),
  check ((outcome = 'PENDING') = (decided_on is null))
);

create table court_case_order (
  case_id integer not null references court_case on delete cascade,
  order_id integer not null references executive_order on delete cascade,
  primary key (order_id, case_id)
);
create index court_case_order_case on court_case_order (case_id);
