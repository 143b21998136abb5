-- What comes in from a file of another system, and what goes back to it.
-- The rows of a file are read once and kept sealed, in parts, until they were taken over; the file itself is never kept.

-- Where files come from, for one office, and how its columns and words are ours: matched once, remembered here.
create table civic.import_source (
  id uuid primary key,
  room text not null,
  office_id text not null references civic.office,
  kind text not null check (kind in ('1022', 'portal', 'hamlet', 'other')),
  name text not null check (length(name) <= 80),
  matching jsonb,
  made_on date not null,
  unique (room, office_id, kind, name),
  check (kind in ('1022', 'portal') or name <> '')
);

-- A table that was read, waiting under the client key of its form until an import takes it.
create table civic.upload (
  id uuid primary key,
  client_key text not null unique,
  columns jsonb not null,
  rows integer not null check (rows > 0),
  kept_at timestamptz not null
);
create index upload_by_age on civic.upload (kept_at);

-- `first_row` and `last_row` are the numbers the rows have in the file.
create table civic.upload_part (
  upload_id uuid not null references civic.upload on delete cascade,
  first_row integer not null,
  last_row integer not null,
  file_id uuid not null references platform.sealed_file,
  primary key (upload_id, first_row)
);

create table civic.import (
  id uuid primary key,
  room text not null,
  source_id uuid not null references civic.import_source,
  office_id text not null references civic.office,
  post_id text not null references civic.post,
  -- Null once it ended and the rows were erased.
  upload_id uuid references civic.upload,
  columns jsonb not null,
  rows integer not null,
  matching jsonb,
  stage text not null check (stage in ('columns', 'values', 'preview', 'running', 'finished', 'stopped')),
  opened_on date not null,
  ended_on date,
  check ((stage in ('finished', 'stopped')) = (ended_on is not null)),
  check ((stage in ('finished', 'stopped')) = (upload_id is null)),
  check (stage in ('columns', 'values', 'stopped') or matching is not null)
);
create index import_by_office on civic.import (office_id, opened_on desc, id);
create index import_running on civic.import (id) where stage = 'running';

-- What became of each row: its number in the file, the other system's code, and codes for what is wrong. Never its words.
create table civic.import_row (
  import_id uuid not null references civic.import,
  row integer not null,
  code text check (length(code) <= 80),
  state text not null check (state in ('ready', 'known', 'ended', 'wrong', 'chosen', 'done', 'refused')),
  problems jsonb,
  matter_id uuid references civic.matter,
  primary key (import_id, row),
  check ((state in ('wrong', 'refused')) = (problems is not null))
);
create index import_row_by_state on civic.import_row (import_id, state, row);

grant select, insert, update on civic.import_source, civic.import, civic.import_row to long_dan_app;
grant select, insert, delete on civic.upload, civic.upload_part to long_dan_app;
grant delete on civic.import_row to long_dan_app;

-- The same code of two sources names two matters; of one source, or typed by hand, only one in an office.
alter table petitions.petition add column source_id uuid references civic.import_source;
drop index petitions.petition_other_code;
create unique index petition_other_code on petitions.petition (other_code, entered_by_office_id, source_id) nulls not distinct
  where other_code is not null;

-- The answer of a round was pasted into the system the petition came from.
create table petitions.pasted (
  matter_id uuid not null references petitions.petition,
  round integer not null,
  pasted_on date not null,
  by_post_id text not null references civic.post,
  primary key (matter_id, round)
);
grant select, insert on petitions.pasted to long_dan_app;
