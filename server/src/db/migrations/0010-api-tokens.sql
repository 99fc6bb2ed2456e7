-- Keys for programs that ask in a user's name. Of the key itself only the hash is kept.
create table api_token (
  id integer primary key generated always as identity,
  user_id text not null references app_user on delete cascade,
  name text not null check (name = btrim(name) and char_length(name) between 1 and 60),
  -- The first characters of the key, by which its owner knows it again.
  prefix text not null,
  hash bytea not null unique,
  scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['READ', 'WRITE']),
  created_at timestamptz not null default now(),
  -- To the hour.
  last_used_at timestamptz,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index api_token_user on api_token (user_id);
comment on column api_token.hash is 'secret';
