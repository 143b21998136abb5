-- What the civic floor owes rooms that are no petitions: endings in their own words, matters an office opens itself, a verdict said at a
-- meeting, words of several people on one matter, and things owed so many times in a period.

-- Each room says in its own words how a matter of its ended; the types of the code know which.
alter table civic.matter drop constraint matter_closed_as_check;
alter table civic.matter add constraint matter_closed_as_check check (closed_as ~ '^[a-z-]+$');

-- 'office': nobody sent it, the office itself opened it, such as a meeting it calls or a task it gives.
alter table civic.matter drop constraint matter_channel_check;
alter table civic.matter add constraint matter_channel_check
  check (channel in ('web', 'telephone', 'desk', 'letter', 'meeting', 'other-system', 'office'));

-- 'meeting': said by those present, and recorded by a post that is not of the branch that is judged.
alter table civic.verdict drop constraint verdict_channel_check;
alter table civic.verdict add constraint verdict_channel_check check (channel in ('web', 'slip', 'telephone', 'meeting', 'silence'));
alter table civic.verdict drop constraint verdict_check;
alter table civic.verdict add constraint verdict_check
  check ((channel in ('slip', 'telephone', 'meeting')) = (collector_post_id is not null));

-- Whose words these are, where a matter holds the words of several people. No public view shows it.
alter table civic.message add column person_id uuid references people.person;
create index message_by_person on civic.message (person_id) where person_id is not null;

alter table civic.rule drop constraint rule_unit_check;
alter table civic.rule add constraint rule_unit_check check (unit in (
  'working-day', 'calendar-day', 'month', 'round', 'count', 'percent', 'per-week', 'per-month', 'per-year'));

-- Hamlets and quarters: their heads speak for people at meetings, and tasks are given by hamlet.
alter table civic.office drop constraint office_kind_check;
alter table civic.office add constraint office_kind_check
  check (kind in ('peoples-committee', 'party-committee', 'front', 'department', 'inspectorate', 'hamlet'));

-- The code of somebody who is one of several on a matter opens their own words only.
alter table civic.sender_session add column point integer;

-- Names are opened for the minutes that people sign, too.
alter table people.reading drop constraint reading_purpose_check;
alter table people.reading add constraint reading_purpose_check
  check (purpose in ('call', 'write-letter', 'verify', 'collect-verdict', 'hand-over', 'minutes'));

-- Grounds that an instrument names, by list: on no other ground may something be refused. Rows come from reference/grounds.csv.
create table civic.ground (
  list text not null check (list ~ '^[a-z.-]+$'),
  id text not null check (id ~ '^[a-z-]+$'),
  rank integer not null,
  name_vi text not null,
  name_en text not null,
  instrument text not null,
  article text,
  valid_from date,
  valid_until date,
  verified boolean not null,
  source text not null check (source <> ''),
  primary key (list, id),
  check (valid_from < valid_until)
);
create view civic.public_ground as
  select list, id, rank, name_vi, name_en, instrument, article, valid_from, valid_until, verified, source from civic.ground;
grant select on civic.ground to long_dan_app;
grant select on civic.public_ground to long_dan_app, long_dan_public;
