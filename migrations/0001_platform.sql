-- The floors' schemas, the two group roles and what the platform itself keeps.

create schema civic;
create schema people;
create schema petitions;
create schema satisfaction;

-- Roles belong to the whole server: another database of ours may have made them already.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['long_dan_app', 'long_dan_public'] loop
    begin
      execute format('create role %I nologin', wanted);
    exception when duplicate_object or unique_violation then null;
    end;
  end loop;
end $$;

-- Nobody may do anything by default; each table says what it grants.
revoke all on schema platform, civic, people, petitions, satisfaction from public;
grant usage on schema platform, civic, people, petitions, satisfaction to long_dan_app;
-- Anonymous pages see views named public_* and nothing else.
grant usage on schema civic, petitions, satisfaction to long_dan_public;

-- For triggers of tables that only grow: "create trigger … before update or delete … execute function
-- platform.forbid_change()". Holds for the owner, too.
create function platform.forbid_change() returns trigger language plpgsql as $$
begin
  raise exception '% only grows: % refused', tg_table_name, lower(tg_op)
    using errcode = 'integrity_constraint_violation';
end $$;

grant select on platform.migration to long_dan_app;

-- The civic day, where a demonstration or a test has set one. A live house has no row here.
create table platform.civic_clock (
  singleton boolean primary key default true check (singleton),
  day       date not null
);
grant select, insert, update on platform.civic_clock to long_dan_app;

-- Hits within a window. The key is a keyed hash, never a network address. Lost at a crash, which is fine.
create unlogged table platform.rate (
  key       text primary key,
  hits      int not null check (hits > 0),
  resets_at timestamptz not null
);
create index rate_resets_at on platform.rate (resets_at);
grant select, insert, update, delete on platform.rate to long_dan_app;

-- Attachments, sealed under a key of their own; that key is wrapped by the master key, which is outside the database.
-- Deleting the row erases the file: what remains in old back-ups cannot be read once their copy of the row is gone.
create table platform.sealed_file (
  id          uuid primary key,
  wrapped_key bytea not null,
  sealed      bytea not null
);
grant select, insert, delete on platform.sealed_file to long_dan_app;
