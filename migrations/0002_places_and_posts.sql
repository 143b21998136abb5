-- Where things happen, who answers there, and what became of both. All rows come from reference/*.csv by the loader.
-- Validity is half-open: valid_from is the first day (null: unknown), valid_until the first day no more (null: it stands).

create table civic.place (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9.-]*$'),
  kind text not null check (kind in ('province', 'district', 'commune')),
  type text not null check (type in ('tỉnh', 'thành phố', 'huyện', 'thị xã', 'xã', 'phường', 'thị trấn')),
  name text not null,
  short_name text not null,
  name_en text not null,
  parent_id text references civic.place,
  valid_from date,
  valid_until date,
  source text not null check (source <> ''),
  check (valid_from < valid_until),
  check ((parent_id is null) = (kind = 'province'))
);
create index place_by_parent on civic.place (parent_id);

-- Official codes are reused: the code of an old township can be the code of the new commune around it. A code alone names nothing.
create table civic.place_code (
  place_id text not null references civic.place,
  code text not null check (code ~ '^[0-9]{2,5}$'),
  valid_from date,
  valid_until date,
  source text not null check (source <> ''),
  primary key (place_id, code),
  unique nulls not distinct (code, valid_from),
  check (valid_from is not null or valid_until is not null),
  check (valid_from < valid_until)
);

-- What became of a place that ended. A split place has several rows; 'abolished' says that nothing took its place.
create table civic.place_succession (
  from_id text not null references civic.place,
  to_id text references civic.place,
  share text not null check (share in ('whole', 'part', 'remainder', 'abolished')),
  clause text not null,
  on_day date not null,
  source text not null check (source <> ''),
  unique nulls not distinct (from_id, to_id),
  check ((to_id is null) = (share = 'abolished'))
);
create index place_succession_to on civic.place_succession (to_id);

-- Names as they are searched: folded has no accents, tone_key has them but not where the tone was set (Hòa and Hoà are equal).
create table civic.place_name (
  place_id text not null references civic.place,
  spelling text not null,
  folded text not null,
  tone_key text not null,
  primary key (place_id, spelling)
);
create index place_name_folded on civic.place_name (folded text_pattern_ops);

create table civic.office (
  id text primary key,
  place_id text not null references civic.place,
  kind text not null check (kind in ('peoples-committee', 'party-committee', 'front', 'department', 'inspectorate')),
  branch text not null check (branch in ('state', 'party', 'front', 'organisation')),
  name_vi text not null,
  short_vi text not null,
  name_en text not null,
  valid_from date,
  valid_until date,
  verified boolean not null,
  source text not null check (source <> ''),
  check (valid_from < valid_until)
);
create index office_by_place on civic.office (place_id);

create table civic.post (
  id text primary key,
  office_id text not null references civic.office,
  role text not null,
  unit text not null,
  leads boolean not null,
  superior_id text references civic.post,
  rank integer not null,
  title_vi text not null,
  short_vi text not null,
  title_en text not null,
  valid_from date,
  valid_until date,
  verified boolean not null,
  source text not null check (source <> ''),
  unique (office_id, role),
  check (superior_id <> id),
  check (valid_from < valid_until)
);
create index post_by_superior on civic.post (superior_id);

-- Who takes over the open duties of a post that ended. The most particular row wins: a duty kind over none, then a place over none.
create table civic.heir (
  post_id text not null references civic.post,
  place_id text references civic.place,
  duty_kind text,
  heir_id text not null references civic.post,
  on_day date not null,
  verified boolean not null,
  source text not null check (source <> ''),
  unique nulls not distinct (post_id, place_id, duty_kind),
  check (heir_id <> post_id)
);

create table civic.topic (
  id text primary key check (id ~ '^[a-z-]+$'),
  rank integer not null unique,
  name_vi text not null,
  name_en text not null,
  source text not null check (source <> '')
);

-- Which post a matter of a topic is proposed to: for the places of one kind that are `scope_id` or directly under it,
-- the role in that office of the place itself or of its parent.
create table civic.route (
  topic_id text not null references civic.topic,
  scope_id text not null references civic.place,
  place_kind text not null check (place_kind in ('province', 'district', 'commune')),
  at text not null check (at in ('place', 'parent')),
  office text not null,
  role text not null,
  verified boolean not null,
  source text not null check (source <> ''),
  primary key (topic_id, scope_id, place_kind)
);

-- These facts are public; the views are what every reader, anonymous or not, reads them by.
create view civic.public_place as
  select id, kind, type, name, short_name, name_en, parent_id, valid_from, valid_until, source from civic.place;
create view civic.public_place_code as
  select place_id, code, valid_from, valid_until, source from civic.place_code;
create view civic.public_place_succession as
  select from_id, to_id, share, clause, on_day, source from civic.place_succession;
create view civic.public_place_name as
  select place_id, spelling, folded, tone_key from civic.place_name;
create view civic.public_office as
  select id, place_id, kind, branch, name_vi, short_vi, name_en, valid_from, valid_until, verified, source from civic.office;
create view civic.public_post as
  select id, office_id, role, unit, leads, superior_id, rank, title_vi, short_vi, title_en, valid_from, valid_until, verified, source
  from civic.post;
create view civic.public_topic as
  select id, rank, name_vi, name_en, source from civic.topic;

grant select on civic.place, civic.place_code, civic.place_succession, civic.place_name, civic.office, civic.post, civic.heir,
  civic.topic, civic.route to long_dan_app;
grant select on civic.public_place, civic.public_place_code, civic.public_place_succession, civic.public_place_name,
  civic.public_office, civic.public_post, civic.public_topic to long_dan_app, long_dan_public;
