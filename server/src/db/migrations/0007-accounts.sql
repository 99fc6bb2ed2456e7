-- Accounts by better-auth's further means, the outbox of mails, and the counts of tries.

alter table app_user add column two_factor_enabled boolean not null default false;
-- Who had an account before addresses were verified keeps it.
update app_user set email_verified = true where not email_verified;

-- One account of a provider opens one account here.
create unique index auth_account_key on auth_account (provider_id, account_id);

create table auth_two_factor (
  id text primary key,
  user_id text not null unique references app_user on delete cascade,
  secret text not null,
  backup_codes text not null,
  -- False between the sight of the secret and the first right code.
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

create table auth_passkey (
  id text primary key,
  user_id text not null references app_user on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  -- Up to 4,294,967,295.
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz
);
create index auth_passkey_user on auth_passkey (user_id);

-- What is to be mailed, and what was. Links stand in text and html only until the mail is sent or given up.
create table mail (
  id integer primary key generated always as identity,
  kind text not null check (kind in ('VERIFY_ADDRESS', 'ADDRESS_IN_USE', 'RESET_PASSWORD', 'CONFIRM_NEW_ADDRESS', 'VERIFY_NEW_ADDRESS', 'ACCOUNT_CHANGED', 'ACCOUNT_DELETED')),
  -- Whose account it is about; the recipient may be another address. Null when the account is gone.
  user_id text references app_user on delete cascade,
  recipient text not null,
  subject text not null,
  text text not null,
  html text not null,
  created_at timestamptz not null default now(),
  -- Nothing is gained by sending it later: its link is dead, or the news old.
  expires_at timestamptz not null,
  sent_at timestamptz,
  attempts smallint not null default 0,
  -- Null when nothing more is tried: the mail was sent, or given up.
  next_attempt_at timestamptz default now(),
  last_error text
);
create index mail_due on mail (next_attempt_at) where next_attempt_at is not null;
create index mail_user on mail (user_id);

-- Tries by address and by account, for all servers. Keys are hashes. Worth no log of its own: after a crash counting starts anew.
-- The order of the columns is that of rate-limiter-flexible.
create unlogged table try_count (
  key text primary key,
  points integer not null default 0,
  -- Milliseconds since 1970.
  expire bigint
);

-- What nobody gets to read, not even the account's owner in their take-out.
comment on column auth_session.token is 'secret';
comment on column auth_account.access_token is 'secret';
comment on column auth_account.refresh_token is 'secret';
comment on column auth_account.id_token is 'secret';
comment on column auth_account.password is 'secret';
comment on column auth_verification.identifier is 'secret';
comment on column auth_verification.value is 'secret';
comment on column auth_two_factor.secret is 'secret';
comment on column auth_two_factor.backup_codes is 'secret';
comment on column mail.text is 'secret';
comment on column mail.html is 'secret';
