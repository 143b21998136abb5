-- Who acts, and whose personal data is kept.
-- Personal data lives in the sealed schema `people`: the application's role may call its functions and read nothing.

create table civic.officer (
  id uuid primary key,
  login text not null unique check (login = lower(login) and login ~ '^[a-z0-9][a-z0-9._-]{1,62}$'),
  name text not null check (length(name) between 1 and 120),
  administers boolean not null default false,
  password_hash text,
  totp_secret bytea,
  totp_last_step bigint not null default 0,
  created_on date not null,
  disabled_on date
);

create table civic.holding (
  id uuid primary key,
  post_id text not null references civic.post,
  officer_id uuid not null references civic.officer,
  held_from date not null,
  held_until date,
  check (held_until is null or held_until > held_from)
);
create index holding_by_officer on civic.holding (officer_id);
create index holding_by_post on civic.holding (post_id);

-- Sessions of staff. `post_id` is the post the officer acts as; null until one is chosen.
create table civic.session (
  token_hash bytea primary key,
  officer_id uuid not null references civic.officer,
  post_id text references civic.post,
  opened_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_by_officer on civic.session (officer_id);

-- One-time links: the first administrator's, and those by which an officer sets a password.
create table civic.invitation (
  token_hash bytea primary key,
  officer_id uuid references civic.officer,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table people.person (
  id uuid primary key,
  sealed bytea,
  kept_on date not null,
  erased_on date,
  check ((sealed is null) = (erased_on is not null))
);

-- Wrapped apart from what they open: they are backed up apart, with short retention, so that erasing a key erases.
create table people.person_key (
  person_id uuid primary key references people.person,
  wrapped bytea not null
);

-- Every reading of personal data leaves a row here.
create table people.reading (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references people.person,
  officer_id uuid not null references civic.officer,
  post_id text not null references civic.post,
  matter_id uuid not null,
  purpose text not null check (purpose in ('call', 'write-letter', 'verify', 'collect-verdict', 'hand-over')),
  read_at timestamptz not null default now()
);
create index reading_by_matter on people.reading (matter_id);
create trigger reading_is_append_only before update or delete on people.reading
  for each row execute function platform.forbid_change();

create function people.keep(_person uuid, _wrapped bytea, _sealed bytea, _today date) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into people.person (id, sealed, kept_on) values (_person, _sealed, _today);
  insert into people.person_key (person_id, wrapped) values (_person, _wrapped);
$$;

-- The only way to a name: it records who read, as which post, on which matter and why, before it gives anything.
create function people.open(_person uuid, _officer uuid, _post text, _matter uuid, _purpose text)
returns table (wrapped bytea, sealed bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into people.reading (person_id, officer_id, post_id, matter_id, purpose)
    values (_person, _officer, _post, _matter, _purpose);
  return query
    select k.wrapped, p.sealed from people.person p join people.person_key k on k.person_id = p.id where p.id = _person;
end $$;

create function people.erase(_person uuid, _today date) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from people.person_key where person_id = _person;
  update people.person set sealed = null, erased_on = _today where id = _person and erased_on is null;
$$;

-- How often a matter's sender was looked up, for the page that shows it to the sender. No officer's name leaves.
create function people.readings_of(_matter uuid) returns table (post_id text, purpose text, read_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.post_id, r.purpose, r.read_at from people.reading r where r.matter_id = _matter order by r.read_at;
$$;

revoke all on all functions in schema people from public;
grant execute on all functions in schema people to long_dan_app;
grant select, insert, update on civic.officer, civic.holding, civic.session, civic.invitation to long_dan_app;
grant delete on civic.session to long_dan_app;
