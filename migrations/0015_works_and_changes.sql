-- Meetings say when they were moved from, or cancelled, and why; households on works may say that they do not agree yet, and the counts
-- of works are told month by month.

-- Where it was moved from, or that it was cancelled, and why: for everybody to read.
create table dialogues.meeting_change (
  meeting_id uuid not null references dialogues.meeting,
  n integer not null check (n > 0),
  change text not null check (change in ('moved', 'cancelled')),
  was_on date not null,
  was_at text not null,
  was_in text not null,
  changed_on date not null,
  reason text not null check (length(reason) between 1 and 1000),
  primary key (meeting_id, n)
);
create trigger meeting_change_is_append_only before update or delete on dialogues.meeting_change
  for each row execute function platform.forbid_change();

create view dialogues.public_meeting_change as
  select c.meeting_id, c.n, c.change, c.was_on, c.was_at, c.was_in, c.changed_on, c.reason
  from dialogues.meeting_change c join civic.public_matter m on m.id = c.meeting_id;

-- `answered_on` is the first answer; who was not content waits again, in the state 'raised'.
alter table dialogues.obstacle
  drop constraint obstacle_check1,
  add check (state = 'raised' or answered_on is not null),
  -- How the household said that it agrees; unknown of those who agreed before this was asked.
  add column agreed_via text check (agreed_via in ('web', 'slip', 'telephone', 'meeting')),
  add check (agreed_via is null or agreed_on is not null);

-- How the counts came about, month by month. Where few households spoke, a month would be a household: then there are no months.
create view dialogues.public_obstacle_month as
  select e.project_id, to_char(e.day, 'YYYY-MM') as month,
         (count(*) filter (where e.what = 'raised'))::integer as raised,
         (count(*) filter (where e.what = 'answered'))::integer as answered,
         (count(*) filter (where e.what = 'agreed'))::integer as agreed
  from (
    select o.project_id, w.what, w.day from dialogues.obstacle o
    cross join lateral (values ('raised', o.raised_on), ('answered', o.answered_on), ('agreed', o.agreed_on)) w (what, day)
    where w.day is not null
  ) e
  join (
    select o.project_id from dialogues.obstacle o
    join dialogues.public_project p on p.matter_id = o.project_id
    group by o.project_id
    having count(*) >= (
      select r.value from civic.rule r
      where r.code = 'disclosure.minimum' and r.valid_from <= max(o.raised_on) and coalesce(r.valid_until > max(o.raised_on), true))
  ) shown on shown.project_id = e.project_id
  group by e.project_id, month;

grant select, insert on dialogues.meeting_change to long_dan_app;
grant select on dialogues.public_meeting_change, dialogues.public_obstacle_month to long_dan_app, long_dan_public;
