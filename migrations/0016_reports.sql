-- Periodic reports: what all rooms say of a place and a period, frozen once (chốt số liệu), and what its writers add in words.
-- A closing is never changed: the application may insert and read. What was wrong is closed again beside it, with a reason.

create schema reports;
revoke all on schema reports from public;
grant usage on schema reports to long_dan_app;

create table reports.closing (
  id uuid primary key,
  place_id text not null references civic.place,
  period_kind text not null check (period_kind in ('month', 'mid-month', 'quarter', 'six-months', 'nine-months', 'year')),
  starts_on date not null,
  ends_on date not null,
  -- The first closes the period; every further one corrects the one before it.
  number integer not null check (number > 0),
  reason text check (length(reason) between 5 and 1000),
  closed_on date not null,
  closed_by_post_id text not null references civic.post,
  unique (place_id, period_kind, starts_on, number),
  check (starts_on < ends_on),
  check (ends_on < closed_on),
  check ((number = 1) = (reason is null))
);

create table reports.figure (
  closing_id uuid not null references reports.closing,
  room text not null,
  key text not null,
  position integer not null,
  value integer not null check (value >= 0),
  -- The figure of the same room that this one is a part of.
  part_of text,
  primary key (closing_id, room, key),
  unique (closing_id, position),
  foreign key (closing_id, room, part_of) references reports.figure (closing_id, room, key) deferrable initially deferred
);

-- The matters behind a figure. One matter may bear several of what is counted, such as the questions of a meeting.
create table reports.counted (
  closing_id uuid not null,
  room text not null,
  key text not null,
  matter_id uuid not null references civic.matter,
  primary key (closing_id, room, key, matter_id),
  foreign key (closing_id, room, key) references reports.figure (closing_id, room, key)
);

-- The Committee and the Party committee each write their own words under the same figures.
create table reports.text (
  closing_id uuid not null references reports.closing,
  form text not null check (form in ('committee', 'party-committee')),
  part text not null check (part in ('results', 'late', 'promised', 'not-satisfied', 'proposals')),
  words text not null check (length(words) <= 8000),
  written_on date not null,
  written_by_post_id text not null references civic.post,
  primary key (closing_id, form, part)
);

grant select, insert on reports.closing, reports.figure, reports.counted to long_dan_app;
grant select, insert, update on reports.text to long_dan_app;
