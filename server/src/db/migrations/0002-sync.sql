-- Runs of the sync stand beside imported files, and can be gone on with after a stop or a kill.
alter table import_run
  -- FULL_SYNC reads the whole record of the Federal Register, RECENT_SYNC its newest pages until one brings nothing new.
  add column kind text not null default 'FILE' check (kind in ('FILE', 'FULL_SYNC', 'RECENT_SYNC')),
  -- RUNNING without a server that holds the sync's lock: it was killed, and the next sync goes on with it.
  add column status text not null default 'DONE' check (status in ('RUNNING', 'DONE', 'FAILED', 'STOPPED')),
  -- Why it failed, as a sentence.
  add column failure text,
  -- {nextUrl, marks, pages, total, seconds}: where to go on, written in the transaction that takes a page in. Of a file: {}.
  add column state jsonb not null default '{}',
  -- Whichever server runs it stops after the page that it is at.
  add column is_stop_requested boolean not null default false;
create index import_run_sync on import_run (source, id desc) where kind <> 'FILE';
