-- The one mechanism: matters, facts, duties, verdicts, and the words said on a matter.

create table civic.matter (
  id uuid primary key,
  room text not null,
  kind text not null,
  public_code text not null unique,
  place_id text not null references civic.place,
  channel text not null check (channel in ('web', 'telephone', 'desk', 'letter', 'meeting', 'other-system')),
  visibility text not null default 'private' check (visibility in ('private', 'published', 'withheld')),
  opened_on date not null,
  closed_on date,
  closed_as text check (closed_as in ('settled', 'disagrees', 'no-word', 'withdrawn', 'handed-over')),
  check ((closed_on is null) = (closed_as is null))
);
create index matter_by_place on civic.matter (place_id, opened_on desc, id);

-- The ledger. A fact holds ids, codes, dates and numbers; never free text, never personal data.
-- `leaf` is the canonical form (RFC 8785) that a Merkle log will hash; `position` orders what is shown and is no cursor:
-- the order of numbers is not the order of commits.
create table civic.fact (
  id uuid primary key,
  position bigint generated always as identity,
  kind text not null,
  version integer not null check (version > 0),
  at timestamptz not null,
  day date not null,
  post_id text references civic.post,
  actor text not null,
  matter_id uuid references civic.matter,
  data jsonb not null,
  leaf bytea not null
);
create index fact_by_matter on civic.fact (matter_id, position);
create index fact_newest on civic.fact (position desc);
create index fact_by_kind on civic.fact (kind, day);
create trigger fact_is_append_only before update or delete on civic.fact
  for each row execute function platform.forbid_change();

-- Who stood behind a fact's pseudonym. Erasing a row leaves the fact whole and the person unnamed.
create table civic.fact_actor (
  fact_id uuid primary key references civic.fact,
  salt bytea not null,
  officer_id uuid references civic.officer
);

-- The client key of every deed done: the same key gives the first result again. No time and no input is kept here.
create table civic.deed_key (
  key text primary key check (length(key) between 16 and 200),
  deed text not null,
  result jsonb
);

create table civic.duty (
  id uuid primary key,
  matter_id uuid not null references civic.matter,
  kind text not null,
  round integer not null default 0,
  post_id text not null references civic.post,
  opened_on date not null,
  received_on date not null,
  rule_id text references civic.rule,
  term_value integer,
  term_unit text check (term_unit in ('working-day', 'calendar-day', 'month')),
  fixed_due date,
  calendar_version integer not null,
  due_on date,
  due_reason text not null check (due_reason in ('countable', 'paused', 'not-yet-countable')),
  overdue_recorded_on date,
  discharged_on date,
  discharged_as text,
  check ((fixed_due is not null) <> (term_value is not null)),
  check ((term_value is null) = (term_unit is null)),
  check ((due_on is not null) = (due_reason = 'countable')),
  check ((discharged_on is null) = (discharged_as is null))
);
create unique index duty_open_once on civic.duty (matter_id, kind, round) where discharged_on is null;
create index duty_by_matter on civic.duty (matter_id);
create index duty_open_by_post on civic.duty (post_id, due_on) where discharged_on is null;
create index duty_open_by_due on civic.duty (due_on) where discharged_on is null;
create index duty_by_kind_and_due on civic.duty (kind, due_on);

create table civic.duty_event (
  id bigint generated always as identity primary key,
  duty_id uuid not null references civic.duty,
  kind text not null check (kind in ('pause', 'resume', 'extend', 'hand-over')),
  day date not null,
  days integer,
  from_post_id text references civic.post,
  to_post_id text references civic.post,
  ground text check (ground in ('not-competent', 'other-office', 'wrong-place', 'assigned', 'office-ended', 'placed')),
  check ((kind = 'extend') = (days is not null)),
  check ((kind = 'hand-over') = (from_post_id is not null and to_post_id is not null and ground is not null))
);
create index duty_event_by_duty on civic.duty_event (duty_id, id);
create trigger duty_event_is_append_only before update or delete on civic.duty_event
  for each row execute function platform.forbid_change();

create table civic.verdict (
  id uuid primary key,
  matter_id uuid not null references civic.matter,
  duty_id uuid not null references civic.duty,
  round integer not null,
  value text not null check (value in ('settled', 'not-settled', 'none')),
  channel text not null check (channel in ('web', 'slip', 'telephone', 'silence')),
  day date not null,
  collector_post_id text references civic.post,
  unique (duty_id),
  check ((channel in ('slip', 'telephone')) = (collector_post_id is not null)),
  check ((value = 'none') = (channel = 'silence'))
);
create index verdict_by_matter on civic.verdict (matter_id, day);
create trigger verdict_is_append_only before update or delete on civic.verdict
  for each row execute function platform.forbid_change();

-- Words said on a matter. `internal` ones stay in the office; `parties` ones are read by the sender too. Nothing here is public.
create table civic.message (
  id uuid primary key,
  position bigint generated always as identity,
  matter_id uuid not null references civic.matter,
  day date not null,
  kind text not null,
  audience text not null check (audience in ('internal', 'parties')),
  author text not null check (author in ('sender', 'post', 'house')),
  post_id text references civic.post,
  point integer,
  text text not null check (length(text) <= 8000),
  check ((author = 'post') = (post_id is not null))
);
create index message_by_matter on civic.message (matter_id, position);

create table civic.attachment (
  id uuid primary key,
  matter_id uuid not null references civic.matter,
  file_id uuid not null references platform.sealed_file,
  position integer not null,
  author text not null check (author in ('sender', 'post')),
  width integer not null,
  height integer not null,
  published_on date
);
create index attachment_by_matter on civic.attachment (matter_id, position);

-- Whom to tell: the sender (by telephone or letter, through the office of the place), or a post.
create table civic.notice (
  id uuid primary key,
  matter_id uuid not null references civic.matter,
  kind text not null,
  to_post_id text references civic.post,
  from_office_id text references civic.office,
  made_on date not null,
  done_on date,
  done_by_post_id text references civic.post,
  outcome text check (outcome in ('reached', 'not-reached', 'seen')),
  check ((to_post_id is null) <> (from_office_id is null)),
  check ((done_on is null) = (outcome is null))
);
create index notice_waiting_by_office on civic.notice (from_office_id, made_on) where done_on is null;
create index notice_waiting_by_post on civic.notice (to_post_id, made_on) where done_on is null;
create index notice_by_matter on civic.notice (matter_id);

-- Search goes over folded words (lower case, no accents). A matter has a private entry, and a public one once published.
create table civic.search_entry (
  matter_id uuid not null references civic.matter,
  audience text not null check (audience in ('office', 'public')),
  place_id text not null references civic.place,
  opened_on date not null,
  folded text not null,
  words tsvector generated always as (to_tsvector('simple', folded)) stored,
  primary key (matter_id, audience)
);
create index search_words on civic.search_entry using gin (words);

-- A sender's visit after typing a code: what the code may do, for a short time. The code itself is stored by the room, hashed.
create table civic.sender_session (
  token_hash bytea primary key,
  matter_id uuid not null references civic.matter,
  power text not null check (power in ('read', 'verdict')),
  expires_at timestamptz not null
);

create view civic.public_matter as
  select id, room, kind, public_code, place_id, channel, opened_on, closed_on, closed_as from civic.matter where visibility = 'published';
create view civic.public_duty as
  select d.id, d.matter_id, d.kind, d.round, d.post_id, d.opened_on, d.received_on, d.rule_id, d.term_value, d.term_unit, d.fixed_due,
         d.calendar_version, d.due_on, d.due_reason, d.discharged_on, d.discharged_as
  from civic.duty d join civic.public_matter m on m.id = d.matter_id;
create view civic.public_duty_event as
  select e.id, e.duty_id, e.kind, e.day, e.days, e.from_post_id, e.to_post_id, e.ground
  from civic.duty_event e join civic.public_duty d on d.id = e.duty_id;
create view civic.public_verdict as
  select v.matter_id, v.duty_id, v.round, v.value, v.day from civic.verdict v join civic.public_matter m on m.id = v.matter_id;
create view civic.public_fact as
  select f.id, f.position, f.kind, f.version, f.at, f.day, f.post_id, f.actor, f.matter_id, f.data, m.public_code, m.place_id
  from civic.fact f left join civic.public_matter m on m.id = f.matter_id
  where f.matter_id is null or m.id is not null;
create view civic.public_attachment as
  select a.id, a.matter_id, a.file_id, a.position, a.width, a.height
  from civic.attachment a join civic.public_matter m on m.id = a.matter_id where a.published_on is not null;
create view civic.public_search as
  select s.matter_id, s.place_id, s.opened_on, s.folded, s.words
  from civic.search_entry s join civic.public_matter m on m.id = s.matter_id where s.audience = 'public';

grant select, insert on civic.fact, civic.fact_actor, civic.duty_event, civic.verdict to long_dan_app;
grant select, insert, update on civic.matter, civic.deed_key, civic.duty, civic.attachment, civic.notice, civic.search_entry to long_dan_app;
grant select, insert, update, delete on civic.message, civic.sender_session to long_dan_app;
grant delete on civic.attachment, civic.search_entry to long_dan_app;
grant usage on all sequences in schema civic to long_dan_app;
grant select on civic.public_matter, civic.public_duty, civic.public_duty_event, civic.public_verdict, civic.public_fact,
  civic.public_attachment, civic.public_search to long_dan_public;
