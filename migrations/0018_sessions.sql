-- An officer sees where they are signed in, and can end it. Of a machine only its kind is kept: enough to tell one's own telephone
-- from somebody else's computer, too little to know a person by.

alter table civic.session
  -- Names the session on the officer's own page; opens nothing.
  add column id uuid not null unique default gen_random_uuid(),
  add column browser text not null default 'other'
    check (browser in ('chrome', 'coc-coc', 'edge', 'firefox', 'safari', 'samsung', 'other')),
  add column machine text not null default 'computer' check (machine in ('telephone', 'computer'));

-- A machine on which the second factor is not asked for until `expires_at`. Its token is in the browser only.
create table civic.trusted_machine (
  token_hash bytea primary key,
  id uuid not null unique default gen_random_uuid(),
  officer_id uuid not null references civic.officer,
  browser text not null check (browser in ('chrome', 'coc-coc', 'edge', 'firefox', 'safari', 'samsung', 'other')),
  machine text not null check (machine in ('telephone', 'computer')),
  trusted_at timestamptz not null,
  expires_at timestamptz not null
);
create index trusted_machine_by_officer on civic.trusted_machine (officer_id);
grant select, insert, delete on civic.trusted_machine to long_dan_app;

-- The day an administrator took password and second factor away, until the officer has said that they know.
alter table civic.officer add column reset_on date;
