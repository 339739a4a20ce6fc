-- A version without the hired-in hours showed of a unit what its persons in service worked: with the sum that a later version
-- shows, that gives the hired-in hours of a few. What can still change hides its units, as such a version does from now on.
create temporary table half on commit drop as
  select s.id from standen s join stand_cijfers totaal on totaal.stand_id = s.id and totaal.volgorde = 0
  where s.status = 'voorlopig' and not s.alles_verborgen
    and (totaal.inleen_uren is null or totaal.individueel_uren is null);

update stand_cijfers set
  verborgen = case verborgen when 'nee' then 'aanvullend' else verborgen end,
  uitsplitsing = case uitsplitsing when 'nee' then 'aanvullend' else uitsplitsing end
where volgorde > 0 and stand_id in (select id from half);

update standen set alles_verborgen = true where id in (select id from half);
