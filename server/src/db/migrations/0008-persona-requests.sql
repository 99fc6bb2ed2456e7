-- Readers ask for personas that are by approval. What decides about reading stays persona_grant.

create table persona_request (
  id integer primary key generated always as identity,
  user_id text not null references app_user on delete cascade,
  persona_id smallint not null references persona on delete cascade,
  -- That of the last step.
  state text not null default 'ASKED' check (state in ('ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'TAKEN_BACK')),
  -- Number of the last step; given back by whoever takes the next one.
  version integer not null default 1
);
-- At most one open request of a reader for a persona.
create unique index persona_request_open on persona_request (user_id, persona_id) where state = 'ASKED';
create index persona_request_user on persona_request (user_id, persona_id, id);
create index persona_request_state on persona_request (state, id);

-- What became of a request, one row a step; never changed.
create table persona_request_step (
  request_id integer not null references persona_request on delete cascade,
  version integer not null,
  -- Whose request it is: said here too, so that the row is theirs, to read and to take out.
  user_id text not null references app_user on delete cascade,
  state text not null check (state in ('ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'TAKEN_BACK')),
  taken_at timestamptz not null default now(),
  -- The reader, or the admin; null when that account is gone.
  by_user_id text references app_user on delete set null,
  -- Why the reader asks, or why the admin decided so.
  reason text,
  primary key (request_id, version)
);
create index persona_request_step_user on persona_request_step (user_id);
create index persona_request_step_by on persona_request_step (by_user_id);

-- The mails about them.
alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in ('VERIFY_ADDRESS', 'ADDRESS_IN_USE', 'RESET_PASSWORD', 'CONFIRM_NEW_ADDRESS', 'VERIFY_NEW_ADDRESS', 'ACCOUNT_CHANGED', 'ACCOUNT_DELETED', 'PERSONA_ASKED', 'PERSONA_APPROVED', 'PERSONA_REFUSED', 'PERSONA_WITHDRAWN'));
