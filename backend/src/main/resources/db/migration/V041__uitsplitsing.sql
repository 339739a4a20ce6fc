-- The division of a unit's jobs in individueel and inleen, hidden where one of both is about few persons.

alter table stand_cijfers
  add personen_individueel integer not null default 0,
  add personen_inleen integer not null default 0,
  add uitsplitsing text not null default 'nee' check (uitsplitsing in ('nee', 'klein', 'aanvullend'));

-- What was computed before is not known to be safe: its divisions are hidden, the total's is not.
update stand_cijfers set uitsplitsing = case when verborgen = 'nee' then 'aanvullend' else verborgen end
  where code <> 'VWS';

alter table stand_cijfers
  alter personen_individueel drop default,
  alter personen_inleen drop default,
  alter uitsplitsing drop default,
  add check (verborgen = 'nee' or uitsplitsing <> 'nee');

-- A version that hid every unit gave only the total: it is no pattern that later versions keep to.
alter table standen add alles_verborgen boolean not null default false;
update standen s set alles_verborgen = not exists (
  select from stand_cijfers c
  where c.stand_id = s.id and c.scope in ('kern', 'concern') and c.verborgen = 'nee');
alter table standen alter alles_verborgen drop default;
