-- Digests by mail: how often a reader wants one, and what became of each period.

alter table mail drop constraint mail_kind_check;
alter table mail add constraint mail_kind_check check (kind in ('VERIFY_ADDRESS', 'ADDRESS_IN_USE', 'RESET_PASSWORD', 'CONFIRM_NEW_ADDRESS', 'VERIFY_NEW_ADDRESS', 'ACCOUNT_CHANGED', 'ACCOUNT_DELETED', 'PERSONA_ASKED', 'PERSONA_APPROVED', 'PERSONA_REFUSED', 'PERSONA_WITHDRAWN', 'DIGEST'));
-- What is sent, where it holds what is for its recipient alone, such as their own notes; `text` is then without it. As long as links.
alter table mail add column whole_text text;
-- Where mail programs stop such mails in one step (RFC 8058). As long as links: a key stands in it.
alter table mail add column unsubscribe_url text;
comment on column mail.whole_text is 'secret';
comment on column mail.unsubscribe_url is 'secret';

create table digest_setting (
  user_id text primary key references app_user on delete cascade,
  frequency text not null check (frequency in ('OFF', 'DAILY', 'WEEKLY')),
  -- Of the IANA database, "America/New_York".
  time_zone text not null,
  hour smallint not null check (hour between 0 and 23),
  -- Of a weekly digest; 1 is Monday.
  weekday smallint not null check (weekday between 1 and 7),
  -- The schedule was made, or made another, then: hours before it are nobody's.
  starts_at timestamptz not null default now(),
  -- The event up to which digests have told.
  told_up_to bigint not null
);

-- One row for a reader and a period that was dealt with, by a mail or because nothing was new; never two.
create table digest_issue (
  user_id text not null references app_user on delete cascade,
  -- "2026-11-24", of a weekly one "2026-W48".
  period text not null,
  made_at timestamptz not null default now(),
  -- Events that it told of; 0: there was no mail.
  event_count integer not null,
  -- Of the key in its link for stopping.
  unsubscribe_hash bytea unique,
  primary key (user_id, period)
);
comment on column digest_issue.unsubscribe_hash is 'secret';
