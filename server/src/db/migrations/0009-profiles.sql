-- A user may keep several interest profiles under names of their own; one of them is the one that pages obey.
alter table interest_profile
  add column name text not null default 'My profile' check (name = btrim(name) and char_length(name) between 1 and 60),
  add column is_active boolean not null default true;
alter table interest_profile drop constraint interest_profile_user_id_key;
create unique index interest_profile_name on interest_profile (user_id, lower(name));
create unique index interest_profile_active on interest_profile (user_id) where is_active;
