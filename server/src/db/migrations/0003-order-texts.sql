-- The orders' own texts, by provision, and what is read from them.

create table order_text (
  order_id integer primary key references executive_order on delete cascade,
  format text not null check (format in ('XML', 'PLAIN')),
  -- Name of the file, or address.
  source text not null,
  as_of date not null,
  -- Of the file's bytes: a text that is the same is not read again.
  hash text not null,
  -- Sentences for an editor: what was doubtful about the text, and limits of time that nobody could be made to keep.
  warnings json not null default '[]'
);

create table provision (
  order_id integer not null references executive_order on delete cascade,
  position smallint not null,
  -- The permalink, made of the numbers alone: "sec-3-a-i".
  key text not null,
  parent_key text,
  kind text not null check (kind in ('PREAMBLE', 'PART', 'SECTION', 'UNIT', 'FLUSH', 'PASSAGE', 'ANNEX')),
  -- As it stands there, "(a)"; empty where there is none.
  marker text not null,
  -- As one cites it, "Sec. 3(a)(i)".
  number text not null,
  heading text,
  level smallint not null,
  -- [{key, text, quoted}]
  paragraphs json not null,
  primary key (order_id, key)
);
create index provision_number on provision (order_id, number);

-- CURATED: written by a person, or by the starter library. READ: by a program from the text or the title; no order has both in one list.
alter table deadline
  add column origin text not null default 'CURATED' check (origin in ('CURATED', 'READ')),
  add column paragraph_key text,
  add column kind text not null default 'DUTY' check (kind in ('DUTY', 'END', 'EFFECT'));
alter table authority
  add column origin text not null default 'CURATED' check (origin in ('CURATED', 'READ')),
  add column paragraph_key text;
alter table order_agency
  add column origin text not null default 'CURATED' check (origin in ('CURATED', 'READ')),
  add column paragraph_key text,
  add column quote text;
alter table order_topic
  add column origin text not null default 'CURATED' check (origin in ('CURATED', 'READ'));

alter table import_run drop constraint import_run_kind_check,
  add constraint import_run_kind_check check (kind in ('FILE', 'TEXTS', 'FULL_SYNC', 'RECENT_SYNC'));
