-- Which days are worked, and the dated numbers everything is counted by. All rows come from reference/*.csv by the loader.

-- A change of the calendar is a new version: nothing is edited, an entry ends with until_version and another begins.
create table civic.calendar_version (
  version integer primary key check (version > 0),
  note_vi text not null,
  note_en text not null,
  source text not null check (source <> '')
);

-- The years entered. A term that runs into another year is not yet countable.
create table civic.calendar_year (
  year integer not null check (year between 2000 and 2200),
  from_version integer not null references civic.calendar_version,
  until_version integer references civic.calendar_version,
  verified boolean not null,
  source text not null check (source <> ''),
  primary key (year, from_version),
  check (from_version < until_version)
);

-- Days that are not what their weekday says: 'off' (holiday) or 'work' (a rest day worked instead).
create table civic.calendar_day (
  day date not null,
  kind text not null check (kind in ('off', 'work')),
  name_vi text not null,
  name_en text not null,
  from_version integer not null references civic.calendar_version,
  until_version integer references civic.calendar_version,
  verified boolean not null,
  source text not null check (source <> ''),
  primary key (day, from_version),
  check (from_version < until_version),
  check (kind = 'off' or extract(isodow from day) >= 6)
);

-- LAW or house: a number with the instrument it stands in and the days it holds for. 'house' rules bind this system only.
create table civic.rule (
  id text primary key,
  code text not null,
  kind text not null check (kind in ('law', 'house')),
  instrument text not null,
  article text,
  value integer not null check (value >= 0),
  unit text not null check (unit in ('working-day', 'calendar-day', 'month', 'round', 'count', 'percent')),
  valid_from date not null,
  valid_until date,
  source text not null check (source <> ''),
  verified boolean not null,
  note_vi text not null,
  note_en text not null,
  unique (code, valid_from),
  check (valid_from < valid_until)
);
create unique index rule_in_force_once on civic.rule (code) where valid_until is null;

-- What the loader put in last, so that an unchanged set is skipped.
create table civic.reference_set (
  id boolean primary key default true check (id),
  content_hash text not null,
  loaded_at timestamptz not null default now()
);

create view civic.public_calendar_version as
  select version, note_vi, note_en, source from civic.calendar_version;
create view civic.public_calendar_year as
  select year, from_version, until_version, verified, source from civic.calendar_year;
create view civic.public_calendar_day as
  select day, kind, name_vi, name_en, from_version, until_version, verified, source from civic.calendar_day;
create view civic.public_rule as
  select id, code, kind, instrument, article, value, unit, valid_from, valid_until, source, verified, note_vi, note_en from civic.rule;

grant select on civic.calendar_version, civic.calendar_year, civic.calendar_day, civic.rule to long_dan_app;
grant select on civic.public_calendar_version, civic.public_calendar_year, civic.public_calendar_day, civic.public_rule
  to long_dan_app, long_dan_public;
