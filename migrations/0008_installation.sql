-- What this house is, and whether anything public changed.

-- A row with `demo` makes the house a demonstration: sign-in by one click, a day that can be moved on. Only the owner writes it, when the
-- database is made, so that nothing the application does can turn a real house into a demonstration.
create table platform.installation (
  singleton boolean primary key default true check (singleton),
  demo      boolean not null,
  made_at   timestamptz not null default now()
);
grant select on platform.installation to long_dan_app;

-- Goes up by one with every fact, when its transaction commits. The highest position of a fact would not do: a fact may commit after one
-- with a higher position, and what was rendered in between would be kept for ever. The row is locked only while committing.
create table platform.change_count (
  singleton boolean primary key default true check (singleton),
  changes   bigint not null
);
insert into platform.change_count (changes) values (0);

create function platform.count_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update platform.change_count set changes = changes + 1;
  return null;
end $$;
revoke all on function platform.count_change() from public;

create constraint trigger fact_counts_as_change after insert on civic.fact
  deferrable initially deferred for each row execute function platform.count_change();

-- What the public pages depend on: facts, the reference tables, and the civic day where one was set.
create view civic.public_version as
  select c.changes, r.content_hash as reference, k.day as civic_day
  from platform.change_count c left join civic.reference_set r on true left join platform.civic_clock k on true;
grant select on civic.public_version to long_dan_app, long_dan_public;
