-- What a house of a million matters needs: reference facts that need not be asked for twice, and lists read from their newest end.

-- Goes up with every statement that touches a reference table, whoever sends it; under one version all reference facts are as they were.
alter table platform.change_count add column reference bigint not null default 0;

create function platform.count_reference_change() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update platform.change_count set reference = reference + 1;
  return null;
end $$;
revoke all on function platform.count_reference_change() from public;

do $$
declare name text;
begin
  foreach name in array array['place', 'place_code', 'place_succession', 'place_name', 'office', 'post', 'heir', 'topic', 'route',
                              'calendar_version', 'calendar_year', 'calendar_day', 'rule', 'ground'] loop
    execute format('create trigger reference_counts after insert or update or delete or truncate on civic.%I
                    for each statement execute function platform.count_reference_change()', name);
  end loop;
end $$;

drop view civic.public_version;
create view civic.public_version as
  select c.changes, c.reference, k.day as civic_day
  from platform.change_count c left join platform.civic_clock k on true;
grant select on civic.public_version to long_dan_app, long_dan_public;

-- Lists begin at the newest; those of a place at the newest of that place.
create index search_published on civic.search_entry (opened_on desc, matter_id) where audience = 'public';
create index search_published_by_place on civic.search_entry (place_id, opened_on desc, matter_id) where audience = 'public';
-- What is still in hand is little, however much there was.
create index petition_in_hand on petitions.petition (stage) where stage not in ('answered', 'closed');
create index matter_disagreed on civic.matter (opened_on desc, id) where closed_as = 'disagrees';
