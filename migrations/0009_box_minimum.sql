-- How many entries hide each other is not for the caller to say: the box asks the rule itself, and a period is closed once.
-- Before, whoever could call the function could have had a single entry counted.

drop function satisfaction.close_box(text, uuid, integer);

create function satisfaction.close_box(_place text, _period uuid)
returns table (given integer, good integer)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare minimum integer; fresh integer; satisfied integer;
begin
  perform pg_advisory_xact_lock(hashtextextended('satisfaction.box ' || _place, 0));
  select r.value into strict minimum
    from satisfaction.period p
    join civic.rule r on r.code = 'disclosure.minimum' and r.valid_from <= p.ends_on and coalesce(r.valid_until > p.ends_on, true)
    where p.id = _period and p.place_id = _place
      and not exists (select from satisfaction.figure f where f.period_id = p.id);
  select count(*), count(*) filter (where e.level >= 4) into fresh, satisfied
    from satisfaction.box_entry e where e.place_id = _place and e.period_id is null;
  create temporary table shuffled on commit drop as
    select e.level, e.word, case when e.period_id is null and fresh >= minimum then _period else e.period_id end as period_id
    from satisfaction.box_entry e where e.place_id = _place order by gen_random_uuid();
  delete from satisfaction.box_entry e where e.place_id = _place;
  insert into satisfaction.box_entry (id, place_id, level, word, period_id)
    select gen_random_uuid(), _place, s.level, s.word, s.period_id from pg_temp.shuffled s;
  drop table pg_temp.shuffled;
  if fresh >= minimum then given := fresh; good := satisfied; return next; end if;
end $$;

revoke all on function satisfaction.close_box(text, uuid) from public;
grant execute on function satisfaction.close_box(text, uuid) to long_dan_app;
