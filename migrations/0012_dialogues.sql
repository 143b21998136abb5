-- Meetings with the people: what is owed by the calendar, calls, questions, minutes, promises. The life cycle of a meeting is drawn in
-- src/rooms/dialogues/meeting.ts. Words (questions, answers, corrections) are messages of the meeting's thread, `point` being their number.

create schema dialogues;
revoke all on schema dialogues from public;
grant usage on schema dialogues to long_dan_app, long_dan_public;

-- What a post owes in one week, month or year: so many receptions, or dialogues. One duty each, `dialogues.hold`.
create table dialogues.owed (
  matter_id uuid primary key references civic.matter,
  post_id text not null references civic.post,
  kind text not null check (kind in ('reception', 'dialogue')),
  period text not null check (period ~ '^[0-9]{4}(-W[0-9]{2}|-[0-9]{2})?$'),
  starts_on date not null,
  ends_on date not null,
  wanted integer not null check (wanted > 0),
  check (starts_on <= ends_on)
);
create index owed_by_post on dialogues.owed (post_id, kind, starts_on);

-- Site clearance and other works: households say what stands in the way.
create table dialogues.project (
  matter_id uuid primary key references civic.matter,
  name text not null check (length(name) between 3 and 200),
  post_id text not null references civic.post
);

create table dialogues.meeting (
  matter_id uuid primary key references civic.matter,
  kind text not null check (kind in ('dialogue', 'reception', 'residents', 'voters')),
  convenor_post_id text not null references civic.post,
  subject text not null check (length(subject) between 3 and 200),
  hamlet text not null default '' check (length(hamlet) <= 120),
  venue text not null check (length(venue) between 1 and 200),
  held_on date not null,
  starts_at text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  project_id uuid references dialogues.project,
  stage text not null check (stage in ('called', 'held', 'open-for-correction', 'frozen', 'cancelled')),
  called_on date not null,
  -- The day on which people were told the present day and hour: later than the call when the meeting was moved.
  announced_on date not null,
  presided_by_post_id text references civic.post,
  -- Who should have presided, where somebody else did: recorded, not hindered.
  delegated_by_post_id text references civic.post,
  attendance integer check (attendance between 0 and 100000),
  -- The last day on which a correction may be asked for; null while it cannot be counted.
  corrections_until date,
  frozen_on date,
  check (announced_on >= called_on),
  check ((stage in ('called', 'cancelled')) = (presided_by_post_id is null)),
  check ((stage = 'frozen') = (frozen_on is not null))
);
create index meeting_by_day on dialogues.meeting (held_on);
create index meeting_by_convenor on dialogues.meeting (convenor_post_id, held_on);
create index meeting_by_project on dialogues.meeting (project_id) where project_id is not null;

create table dialogues.promise (
  matter_id uuid primary key references civic.matter,
  meeting_id uuid not null references dialogues.meeting,
  number integer not null,
  post_id text not null references civic.post,
  -- What was promised, for everyone to read. It never changes.
  line text not null check (length(line) between 5 and 300),
  -- Kept or late is judged by the first day, wherever it was moved to.
  first_due date not null,
  due date not null,
  state text not null check (state in ('open', 'kept', 'kept-late', 'not-kept', 'withdrawn')),
  -- Whether those it was promised to say that it is so.
  said text check (said in ('so', 'not-so')),
  check (said is null or state in ('kept', 'kept-late'))
);
create index promise_by_meeting on dialogues.promise (meeting_id, number);
create index promise_by_post on dialogues.promise (post_id, due) where state = 'open';

create table dialogues.question (
  meeting_id uuid not null references dialogues.meeting,
  number integer not null check (number > 0),
  source text not null check (source in ('web', 'slip', 'hamlet-head', 'meeting')),
  asker_known boolean not null,
  -- Wants to be named nowhere, not even in the minutes that are signed.
  nameless boolean not null,
  hamlet text not null default '' check (length(hamlet) <= 120),
  topic text not null references civic.topic,
  asked_on date not null,
  state text not null check (state in ('open', 'answered', 'promised', 'referred', 'withdrawn')),
  answered_by_post_id text references civic.post,
  promise_id uuid references dialogues.promise,
  -- The petition it became, and how that stands: told by the room that keeps petitions.
  petition_id uuid references civic.matter,
  petition_stage text check (petition_stage in ('received', 'answered', 'promised', 'in-review', 'settled', 'disagrees', 'no-word', 'withdrawn')),
  primary key (meeting_id, number),
  check ((state = 'answered') = (answered_by_post_id is not null)),
  check (state <> 'promised' or promise_id is not null),
  check ((petition_id is null) = (petition_stage is null)),
  check (petition_id is null or state = 'referred')
);
create index question_by_petition on dialogues.question (petition_id) where petition_id is not null;
alter table dialogues.promise add foreign key (meeting_id, number) references dialogues.question;

create table dialogues.promise_date (
  promise_id uuid not null references dialogues.promise,
  n integer not null check (n >= 0),
  due date not null,
  set_on date not null,
  reason text not null check (length(reason) <= 1000),
  primary key (promise_id, n),
  check ((n = 0) = (reason = ''))
);
create trigger promise_date_is_append_only before update or delete on dialogues.promise_date
  for each row execute function platform.forbid_change();

-- Return codes, hashed: of one question at a meeting, or of one household's obstacle on a project.
create table dialogues.return_code (
  code_hash bytea primary key,
  matter_id uuid not null references civic.matter,
  point integer not null,
  power text not null check (power in ('read', 'verdict')),
  unique (matter_id, point)
);

-- Every version that was read out or corrected; the last one is the frozen one. Names of askers are in none.
create table dialogues.minutes (
  meeting_id uuid not null references dialogues.meeting,
  version integer not null check (version > 0),
  content jsonb not null,
  -- SHA-256 of the canonical form of the content, as the facts say it.
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  made_on date not null,
  by_post_id text not null references civic.post,
  primary key (meeting_id, version)
);
create trigger minutes_is_append_only before update or delete on dialogues.minutes
  for each row execute function platform.forbid_change();

create table dialogues.correction (
  meeting_id uuid not null references dialogues.meeting,
  n integer not null check (n > 0),
  -- The question it is about; null for the minutes as a whole.
  number integer,
  asked_on date not null,
  asked_by_post_id text references civic.post,
  state text not null check (state in ('open', 'taken', 'refused')),
  answered_on date,
  answered_by_post_id text references civic.post,
  primary key (meeting_id, n),
  foreign key (meeting_id, number) references dialogues.question,
  check ((state = 'open') = (answered_on is null)),
  check ((answered_on is null) = (answered_by_post_id is null))
);

create table dialogues.conclusion (
  meeting_id uuid primary key references dialogues.meeting,
  text text not null check (length(text) between 5 and 8000),
  drafted_by_post_id text not null references civic.post,
  drafted_on date not null,
  approved_by_post_id text references civic.post,
  document_number text check (length(document_number) between 1 and 60),
  published_on date,
  check ((published_on is null) = (approved_by_post_id is null)),
  check ((published_on is null) = (document_number is null))
);

-- What a household says stands in the way. Its words and its name are private; only counts are public.
create table dialogues.obstacle (
  project_id uuid not null references dialogues.project,
  number integer not null check (number > 0),
  household_id uuid references people.person,
  hamlet text not null default '' check (length(hamlet) <= 120),
  meeting_id uuid references dialogues.meeting,
  state text not null check (state in ('raised', 'answered', 'agreed')),
  raised_on date not null,
  answered_on date,
  answered_by_post_id text references civic.post,
  agreed_on date,
  primary key (project_id, number),
  check ((answered_on is null) = (answered_by_post_id is null)),
  check ((state = 'raised') = (answered_on is null)),
  check ((state = 'agreed') = (agreed_on is not null))
);

-- The book of persons received. Private; numbers are shared with the meeting's questions.
create table dialogues.received (
  meeting_id uuid not null references dialogues.meeting,
  number integer not null check (number > 0),
  person_id uuid references people.person,
  hamlet text not null default '' check (length(hamlet) <= 120),
  topic text not null references civic.topic,
  result text not null check (result in ('guided', 'petition', 'forwarded', 'refused')),
  -- One of the grounds the law names (civic.ground, list 'reception.refuse').
  ground text,
  to_post_id text references civic.post,
  received_on date not null,
  notice_duty_id uuid references civic.duty,
  noticed_on date,
  petition_id uuid references civic.matter,
  primary key (meeting_id, number),
  check ((result = 'refused') = (ground is not null)),
  check ((result = 'forwarded') = (to_post_id is not null)),
  check (result = 'petition' or petition_id is null)
);

create view dialogues.public_owed as
  select m.id as matter_id, m.public_code, m.place_id, m.closed_on, m.closed_as,
         o.post_id, o.kind, o.period, o.starts_on, o.ends_on, o.wanted, h.held, h.missed
  from civic.public_matter m
  join dialogues.owed o on o.matter_id = m.id
  cross join lateral (
    select (count(*) filter (where d.discharged_as = 'held'))::integer as held,
           (count(*) filter (where d.discharged_as = 'missed'))::integer as missed
    from civic.duty d where d.matter_id = m.id and d.kind = 'dialogues.hold'
  ) h;
create view dialogues.public_project as
  select m.id as matter_id, m.public_code, m.place_id, m.opened_on, p.name, p.post_id
  from civic.public_matter m join dialogues.project p on p.matter_id = m.id;
create view dialogues.public_meeting as
  select m.id as matter_id, m.public_code, m.place_id, m.opened_on, m.closed_on, m.closed_as,
         g.kind, g.convenor_post_id, g.subject, g.hamlet, g.venue, g.held_on, g.starts_at, g.project_id, g.stage, g.called_on, g.announced_on,
         g.presided_by_post_id, g.delegated_by_post_id, g.attendance, g.corrections_until, g.frozen_on
  from civic.public_matter m join dialogues.meeting g on g.matter_id = m.id;
-- Whoever registers for a reception comes with a matter of their own: those are not shown, nor counted one by one.
create view dialogues.public_question as
  select q.meeting_id, q.number, q.source, q.hamlet, q.topic, q.asked_on, q.state, q.answered_by_post_id, q.promise_id, q.petition_stage,
         p.public_code as petition_code
  from dialogues.question q
  join dialogues.public_meeting g on g.matter_id = q.meeting_id and g.kind <> 'reception'
  left join civic.public_matter p on p.id = q.petition_id;
create view dialogues.public_promise as
  select m.id as matter_id, m.public_code, m.place_id, m.opened_on, m.closed_on,
         p.meeting_id, p.number, p.post_id, p.line, p.first_due, p.due, p.state, p.said, q.hamlet, q.topic
  from civic.public_matter m
  join dialogues.promise p on p.matter_id = m.id
  join dialogues.question q on q.meeting_id = p.meeting_id and q.number = p.number;
create view dialogues.public_promise_date as
  select d.promise_id, d.n, d.due, d.set_on, d.reason
  from dialogues.promise_date d join civic.public_matter m on m.id = d.promise_id;
create view dialogues.public_minutes as
  select v.meeting_id, v.version, v.content, v.digest, v.made_on, v.by_post_id
  from dialogues.minutes v join dialogues.public_meeting g on g.matter_id = v.meeting_id;
create view dialogues.public_correction as
  select c.meeting_id, c.n, c.number, c.asked_on, c.state, c.answered_on
  from dialogues.correction c join dialogues.public_meeting g on g.matter_id = c.meeting_id;
create view dialogues.public_conclusion as
  select c.meeting_id, c.text, c.approved_by_post_id, c.document_number, c.published_on
  from dialogues.conclusion c join dialogues.public_meeting g on g.matter_id = c.meeting_id where c.published_on is not null;
create view dialogues.public_obstacle_count as
  select o.project_id, o.state, count(*)::integer as obstacles
  from dialogues.obstacle o join dialogues.public_project p on p.matter_id = o.project_id group by o.project_id, o.state;
create view dialogues.public_received_count as
  select r.meeting_id, count(*)::integer as persons
  from dialogues.received r join dialogues.public_meeting g on g.matter_id = r.meeting_id group by r.meeting_id;

grant select, insert on dialogues.promise_date, dialogues.minutes, dialogues.return_code to long_dan_app;
grant select, insert, update on dialogues.owed, dialogues.project, dialogues.meeting, dialogues.question, dialogues.promise,
  dialogues.correction, dialogues.conclusion, dialogues.obstacle, dialogues.received to long_dan_app;
grant select on dialogues.public_owed, dialogues.public_project, dialogues.public_meeting, dialogues.public_question,
  dialogues.public_promise, dialogues.public_promise_date, dialogues.public_minutes, dialogues.public_correction,
  dialogues.public_conclusion, dialogues.public_obstacle_count, dialogues.public_received_count to long_dan_app, long_dan_public;
