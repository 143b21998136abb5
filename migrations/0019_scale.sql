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
create index search_of_offices on civic.search_entry (opened_on desc, matter_id) where audience = 'office';
create index search_of_offices_by_place on civic.search_entry (place_id, opened_on desc, matter_id) where audience = 'office';
-- What is still in hand, or was closed without the sender's consent, is little, however much there was.
create index petition_in_hand on petitions.petition (stage) where stage not in ('answered', 'closed');
create index matter_not_agreed on civic.matter (place_id) where coalesce(closed_as, 'disagrees') = 'disagrees';
create index matter_by_place_and_close on civic.matter (place_id, closed_on);
create index matter_of_other_rooms on civic.matter (room, place_id) where room <> 'petitions';
-- A code of another system, however it is spelled.
create index petition_other_code_signs on petitions.petition (regexp_replace(lower(other_code), '[^a-z0-9]', '', 'g'))
  where other_code is not null;
-- All that an office ever had.
create index duty_by_post on civic.duty (post_id);
create index duty_handed_over_from on civic.duty_event (from_post_id) where kind = 'hand-over';
create index duty_handed_over_to on civic.duty_event (to_post_id) where kind = 'hand-over';
