-- Public lists go through published matters, the newest first, and through those settled, the last settled first.
create index matter_published on civic.matter (opened_on desc, id) where visibility = 'published';
create index matter_settled on civic.matter (closed_on desc, id) where visibility = 'published' and closed_as = 'settled';
create index matter_settled_by_place on civic.matter (place_id, closed_on desc, id)
  where visibility = 'published' and closed_as = 'settled';
