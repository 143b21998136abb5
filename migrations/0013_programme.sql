-- What the Committee and the Party committee set themselves to do: the year's theme, directives from above, tasks by hamlet, what is hot,
-- and why something is late. The life cycle of a task is drawn in src/rooms/programme/task.ts.

create schema programme;
revoke all on schema programme from public;
grant usage on schema programme to long_dan_app, long_dan_public;

-- Photos of a form not yet sent, kept a day under its client key so that an error or a change of language loses nothing.
create table civic.kept_photo (
  id uuid primary key,
  client_key text not null,
  file_id uuid not null references platform.sealed_file,
  position integer not null,
  width integer not null,
  height integer not null,
  kept_at timestamptz not null
);
create index kept_photo_by_key on civic.kept_photo (client_key, position);
create index kept_photo_by_age on civic.kept_photo (kept_at);

-- One theme a year and place. It is set anew when it changes; the ledger knows how often.
create table programme.theme (
  place_id text not null references civic.place,
  year integer not null check (year between 2000 and 2200),
  title text not null check (length(title) between 3 and 200),
  words text not null check (length(words) <= 4000),
  set_on date not null,
  set_by_post_id text not null references civic.post,
  primary key (place_id, year)
);

-- A document from above that asks for something; `post_id` answers for it.
create table programme.directive (
  matter_id uuid primary key references civic.matter,
  document_number text not null check (length(document_number) between 1 and 60),
  issuer text not null check (length(issuer) between 2 and 120),
  subject text not null check (length(subject) between 3 and 300),
  issued_on date,
  received_on date not null,
  due_on date,
  post_id text not null references civic.post,
  office_id text not null references civic.office,
  reported_on date,
  report_number text check (length(report_number) between 1 and 60),
  unique (office_id, document_number),
  check (issued_on <= received_on)
);
create index directive_by_office on programme.directive (office_id, received_on);

create table programme.task (
  matter_id uuid primary key references civic.matter,
  giver_post_id text not null references civic.post,
  taker_post_id text not null references civic.post,
  -- The person within the post who does it. Never shown in public.
  officer_id uuid references civic.officer,
  line text not null check (length(line) between 3 and 200),
  measure text not null check (length(measure) between 3 and 400),
  source text not null check (source in ('own', 'directive', 'hot', 'criterion', 'promise', 'petition', 'task')),
  source_matter_id uuid references civic.matter,
  criterion text check (length(criterion) between 3 and 200),
  stage text not null check (stage in ('given', 'reported', 'accepted', 'stopped')),
  percent integer not null default 0 check (percent between 0 and 100),
  round integer not null default 0,
  given_on date not null,
  -- A day that was moved never hides the first one.
  first_due date not null,
  due_on date not null,
  reported_on date,
  reported_by_officer_id uuid references civic.officer,
  check ((source in ('directive', 'hot', 'promise', 'petition', 'task')) = (source_matter_id is not null)),
  check ((source = 'criterion') = (criterion is not null)),
  check (stage not in ('reported', 'accepted') or reported_on is not null)
);
create index task_by_taker on programme.task (taker_post_id, stage);
create index task_by_giver on programme.task (giver_post_id, stage);
create index task_by_source on programme.task (source_matter_id) where source_matter_id is not null;

create table programme.task_hamlet (
  task_id uuid not null references programme.task,
  hamlet_key text not null check (hamlet_key <> ''),
  hamlet text not null check (length(hamlet) between 1 and 120),
  primary key (task_id, hamlet_key)
);
create index task_hamlet_by_key on programme.task_hamlet (hamlet_key);

-- How far a task has come; the words stand in its thread, under the same number.
create table programme.progress (
  task_id uuid not null references programme.task,
  number integer not null check (number > 0),
  percent integer not null check (percent between 0 and 100),
  said_on date not null,
  post_id text not null references civic.post,
  primary key (task_id, number)
);

-- With which entry a photo came.
create table programme.proof (
  attachment_id uuid primary key references civic.attachment,
  task_id uuid not null,
  number integer not null,
  foreign key (task_id, number) references programme.progress
);
create index proof_by_entry on programme.proof (task_id, number);

-- Who stands for which hamlet.
create table programme.stand (
  id uuid primary key,
  place_id text not null references civic.place,
  hamlet_key text not null check (hamlet_key <> ''),
  hamlet text not null check (length(hamlet) between 1 and 120),
  post_id text not null references civic.post,
  stands_from date not null,
  stands_until date,
  check (stands_from < stands_until)
);
create unique index stand_once on programme.stand (place_id, hamlet_key, post_id) where stands_until is null;

-- A theme in a hamlet that the Party committee marked as hot; reason and proposal stand in the matter's thread.
create table programme.hot (
  matter_id uuid primary key references civic.matter,
  place_id text not null references civic.place,
  hamlet_key text not null,
  hamlet text not null check (length(hamlet) <= 120),
  topic text not null references civic.topic,
  to_post_id text references civic.post,
  marked_by_post_id text not null references civic.post,
  marked_on date not null,
  ended_on date,
  check ((hamlet_key = '') = (hamlet = ''))
);
create unique index hot_once on programme.hot (place_id, hamlet_key, topic) where ended_on is null;

-- Why is it late? Asked of a post by one above it, about the duties that were late that day.
create table programme.explanation (
  matter_id uuid primary key references civic.matter,
  asked_post_id text not null references civic.post,
  asked_by_post_id text not null references civic.post,
  asked_on date not null,
  late integer not null check (late > 0),
  given_on date
);
create unique index explanation_once on programme.explanation (asked_post_id) where given_on is null;
create table programme.explained_duty (
  explanation_id uuid not null references programme.explanation,
  duty_id uuid not null references civic.duty,
  primary key (explanation_id, duty_id)
);

create view programme.public_theme as
  select place_id, year, title, words, set_on, set_by_post_id from programme.theme;
create view programme.public_stand as
  select id, place_id, hamlet_key, hamlet, post_id, stands_from, stands_until from programme.stand;
create view programme.public_task as
  select m.id as matter_id, m.public_code, m.place_id, m.closed_on, m.closed_as, t.taker_post_id, t.line, t.measure, t.stage, t.percent,
         t.given_on, t.first_due, t.due_on, t.reported_on
  from civic.public_matter m join programme.task t on t.matter_id = m.id;
create view programme.public_task_hamlet as
  select h.task_id, h.hamlet_key, h.hamlet from programme.task_hamlet h join civic.public_matter m on m.id = h.task_id;

grant select, insert, delete on civic.kept_photo to long_dan_app;
grant select, insert, update on programme.theme, programme.directive, programme.task, programme.stand, programme.hot, programme.explanation
  to long_dan_app;
grant select, insert on programme.task_hamlet, programme.progress, programme.proof, programme.explained_duty to long_dan_app;
grant select on programme.public_theme, programme.public_stand, programme.public_task, programme.public_task_hamlet
  to long_dan_app, long_dan_public;
