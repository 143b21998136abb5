-- The rating box and the figures of closed periods.
-- The box is secret: an entry has a random id and no actor, no time, no matter. The application's role may put an entry in by a function
-- and cannot read one. Who took part is marked apart, in `turnout`. Closing rewrites a place's entries in random order, in one transaction,
-- so that neither row order nor row version tells which came when.

create table satisfaction.box_entry (
  id uuid primary key,
  place_id text not null references civic.place,
  level integer not null check (level between 1 and 5),
  word text not null default '' check (length(word) <= 300),
  period_id uuid
);
create index box_entry_by_place on satisfaction.box_entry (place_id) where period_id is null;

-- One row a matter whose sender was asked to rate; `took_part` once they did. Never what they said.
create table satisfaction.turnout (
  matter_id uuid primary key references civic.matter,
  place_id text not null references civic.place,
  took_part boolean not null default false,
  period_id uuid
);
create index turnout_by_place on satisfaction.turnout (place_id) where period_id is null;

create table satisfaction.period (
  id uuid primary key,
  place_id text not null references civic.place,
  kind text not null check (kind in ('quarter')),
  starts_on date not null,
  ends_on date not null,
  closed_on date not null,
  closed_by_post_id text not null references civic.post,
  unique (place_id, kind, starts_on),
  check (ends_on > starts_on),
  check (closed_on > ends_on)
);
alter table satisfaction.box_entry add foreign key (period_id) references satisfaction.period;
alter table satisfaction.turnout add foreign key (period_id) references satisfaction.period;

-- A duty counted in a closed period: once, for ever. A projection of the facts `figures.counted`; `npm run rebuild` makes it again.
create table satisfaction.member (
  duty_id uuid primary key references civic.duty,
  period_id uuid not null references satisfaction.period,
  due_on date not null,
  class text not null check (class in ('confirmed', 'disagrees', 'no-word', 'waiting', 'unanswered', 'withdrawn', 'handed-over')),
  on_time boolean not null,
  asked_review boolean not null
);
create index member_by_period on satisfaction.member (period_id);

-- A projection too: the figures of a closed period. Ratings are null until at least the ruled number of new entries came.
create table satisfaction.figure (
  period_id uuid primary key references satisfaction.period,
  received integer not null,
  cohort integer not null,
  on_time integer not null,
  confirmed integer not null,
  disagrees integer not null,
  no_word integer not null,
  waiting integer not null,
  unanswered integer not null,
  withdrawn integer not null,
  handed_over integer not null,
  asked_review integer not null,
  ratings_asked integer,
  ratings_given integer,
  ratings_good integer,
  check (cohort = confirmed + disagrees + no_word + waiting + unanswered + withdrawn + handed_over),
  check ((ratings_given is null) = (ratings_good is null) and (ratings_given is null) = (ratings_asked is null)),
  check (ratings_good <= ratings_given and ratings_given <= ratings_asked)
);

create function satisfaction.put_in_box(_entry uuid, _place text, _level integer, _word text) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into satisfaction.box_entry (id, place_id, level, word) values (_entry, _place, _level, _word);
$$;

-- Closes a place's box for a period: when at least `minimum` entries are new they are counted and given; fewer stay for the next period.
-- Either way every entry of the place is rewritten under a new random id and in random order.
create function satisfaction.close_box(_place text, _period uuid, _minimum integer)
returns table (given integer, good integer)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare fresh integer; satisfied integer;
begin
  perform pg_advisory_xact_lock(hashtextextended('satisfaction.box ' || _place, 0));
  select count(*), count(*) filter (where e.level >= 4) into fresh, satisfied
    from satisfaction.box_entry e where e.place_id = _place and e.period_id is null;
  create temporary table shuffled on commit drop as
    select e.level, e.word, case when e.period_id is null and fresh >= _minimum then _period else e.period_id end as period_id
    from satisfaction.box_entry e where e.place_id = _place order by gen_random_uuid();
  delete from satisfaction.box_entry e where e.place_id = _place;
  insert into satisfaction.box_entry (id, place_id, level, word, period_id)
    select gen_random_uuid(), _place, s.level, s.word, s.period_id from pg_temp.shuffled s;
  drop table pg_temp.shuffled;
  if fresh >= _minimum then given := fresh; good := satisfied; return next; end if;
end $$;

revoke all on all functions in schema satisfaction from public;
grant execute on all functions in schema satisfaction to long_dan_app;
grant select, insert, update on satisfaction.turnout to long_dan_app;
grant select, insert, update on satisfaction.period to long_dan_app;
grant select, insert, delete on satisfaction.member, satisfaction.figure to long_dan_app;

create view satisfaction.public_period as
  select p.id, p.place_id, p.kind, p.starts_on, p.ends_on, p.closed_on, p.closed_by_post_id,
         f.received, f.cohort, f.on_time, f.confirmed, f.disagrees, f.no_word, f.waiting, f.unanswered, f.withdrawn, f.handed_over,
         f.asked_review, f.ratings_asked, f.ratings_given, f.ratings_good
  from satisfaction.period p join satisfaction.figure f on f.period_id = p.id;
grant select on satisfaction.public_period to long_dan_app, long_dan_public;
