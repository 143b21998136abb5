-- Reflections and proposals. The life cycle is drawn in src/rooms/petitions/petition.ts; the stage says what happened last.

create table petitions.petition (
  matter_id uuid primary key references civic.matter,
  kind text not null check (kind in ('reflection', 'proposal')),
  topic text not null references civic.topic,
  hamlet text not null default '' check (length(hamlet) <= 120),
  spot text not null default '' check (length(spot) <= 300),
  title text check (length(title) between 3 and 160),
  points integer not null check (points between 1 and 9),
  other_code text check (length(other_code) between 1 and 80),
  sender_id uuid references people.person,
  entered_by_office_id text references civic.office,
  stage text not null check (stage in ('received', 'in-hand', 'waiting', 'submitted', 'answered', 'promised', 'handing-over', 'closed')),
  post_id text not null references civic.post,
  drafter_post_id text references civic.post,
  round integer not null default 0,
  rounds_used integer not null default 0,
  asked_more integer not null default 0,
  promised_for date,
  verdict_open_on date,
  check (stage <> 'answered' or verdict_open_on is not null),
  check (stage <> 'promised' or promised_for is not null)
);
create unique index petition_other_code on petitions.petition (other_code, entered_by_office_id) where other_code is not null;
create index petition_by_post on petitions.petition (post_id, stage);
create index petition_awaiting_verdict on petitions.petition (verdict_open_on) where stage = 'answered';

create table petitions.draft (
  id uuid primary key,
  matter_id uuid not null references petitions.petition,
  round integer not null,
  version integer not null,
  by_post_id text not null references civic.post,
  outcome text not null check (outcome in ('done', 'will-be-done', 'waiting-for-funds', 'not-ours', 'no-ground')),
  promised_for date,
  submitted_on date not null,
  decision text check (decision in ('approved', 'returned')),
  decided_on date,
  decided_by_post_id text references civic.post,
  decided_by_officer_id uuid references civic.officer,
  document_number text check (length(document_number) between 1 and 60),
  unique (matter_id, round, version),
  check ((outcome = 'will-be-done') = (promised_for is not null)),
  check ((decision is null) = (decided_on is null)),
  check ((decision = 'approved') is not distinct from (document_number is not null) or decision is null)
);
create index draft_waiting on petitions.draft (matter_id) where decision is null;

-- Return codes, hashed. What an office printed only reads; a verdict needs a code the rated office never held.
create table petitions.return_code (
  code_hash bytea primary key,
  matter_id uuid not null references petitions.petition,
  power text not null check (power in ('read', 'verdict'))
);

create table petitions.publication (
  matter_id uuid not null references petitions.petition,
  round integer not null,
  title text not null check (length(title) between 3 and 160),
  question text not null check (length(question) <= 8000),
  answer text not null check (length(answer) <= 8000),
  published_on date not null,
  by_post_id text not null references civic.post,
  primary key (matter_id, round)
);

create table petitions.withholding (
  matter_id uuid not null references petitions.petition,
  round integer not null,
  ground text not null check (ground in ('personal', 'third-party', 'security', 'sender-asked')),
  withheld_on date not null,
  by_post_id text not null references civic.post,
  primary key (matter_id, round)
);

-- Photos of a form not yet sent, kept a day under its client key so that an error or a change of language loses nothing.
create table petitions.kept_photo (
  id uuid primary key,
  client_key text not null,
  file_id uuid not null references platform.sealed_file,
  position integer not null,
  width integer not null,
  height integer not null,
  kept_at timestamptz not null
);
create index kept_photo_by_key on petitions.kept_photo (client_key, position);
create index kept_photo_by_age on petitions.kept_photo (kept_at);

create view petitions.public_petition as
  select m.id as matter_id, m.public_code, m.place_id, m.channel, m.opened_on, m.closed_on, m.closed_as,
         p.kind, p.topic, p.stage, p.round, p.post_id, p.promised_for, p.verdict_open_on, last.title, last.published_on
  from civic.public_matter m
  join petitions.petition p on p.matter_id = m.id
  join lateral (
    select title, published_on from petitions.publication b where b.matter_id = m.id order by round desc limit 1
  ) last on true;
create view petitions.public_publication as
  select b.matter_id, b.round, b.title, b.question, b.answer, b.published_on, b.by_post_id,
         d.outcome, d.document_number, d.decided_on as answered_on, d.decided_by_post_id as answered_by_post_id, d.promised_for
  from petitions.publication b
  join civic.public_matter m on m.id = b.matter_id
  join petitions.draft d on d.matter_id = b.matter_id and d.round = b.round and d.decision = 'approved';
-- Complete counts of open work by place: numbers only, published or not.
create view petitions.public_open_count as
  select m.place_id, d.due_on, count(*)::integer as duties
  from civic.duty d join civic.matter m on m.id = d.matter_id
  where d.discharged_on is null and d.kind in ('petitions.answer', 'petitions.review')
  group by m.place_id, d.due_on;

grant select, insert, update on petitions.petition, petitions.draft, petitions.publication, petitions.withholding to long_dan_app;
grant select, insert on petitions.return_code to long_dan_app;
grant select, insert, delete on petitions.kept_photo to long_dan_app;
grant delete on petitions.publication to long_dan_app;
grant select on petitions.public_petition, petitions.public_publication, petitions.public_open_count to long_dan_app, long_dan_public;
