-- An order that a note calls nullified lost its effect, though nobody revoked it.
alter table executive_order
  drop constraint executive_order_legal_force_check,
  add constraint executive_order_legal_force_check check (legal_force in ('IN_FORCE', 'AMENDED', 'REVOKED_IN_PART', 'SUPERSEDED_IN_PART', 'REVOKED', 'SUPERSEDED', 'NULLIFIED', 'SUSPENDED', 'EXPIRED', 'REINSTATED', 'UNKNOWN'));

-- Which reader of notes read those that are held; a newer one reads them anew when it first opens the database.
create table note_reader (
  only_row boolean primary key default true check (only_row),
  version integer not null default 1
);
insert into note_reader default values;
