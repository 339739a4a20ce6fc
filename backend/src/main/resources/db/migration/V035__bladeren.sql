-- A leaf about few persons is shown to nobody who may not see their lines. How many persons leaves from before this are
-- about is not known, so those count as few.
alter table stand_bladeren add personen bigint check (personen >= 0);

-- Which standen used a levering: asked at every opbouw and before lines are erased.
create index stand_leveringen_levering on stand_leveringen (levering_nummer);
