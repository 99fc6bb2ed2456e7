-- Keys in the addresses of a reader's own feeds, for programs that cannot sign in. Of the key itself only the hash is kept.
create table feed_token (
  id integer primary key generated always as identity,
  user_id text not null references app_user on delete cascade,
  -- The first characters of the key, by which its owner knows it again.
  prefix text not null,
  hash bytea not null unique,
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);
create index feed_token_user on feed_token (user_id);
comment on column feed_token.hash is 'secret';
