-- Photos of a form not yet sent are kept in one place for all rooms; the room of petitions had its own before there were others.

insert into civic.kept_photo (id, client_key, file_id, position, width, height, kept_at)
  select id, client_key, file_id, position, width, height, kept_at from petitions.kept_photo;
drop table petitions.kept_photo;
