-- A measurement that could not be counted is one too: whoever reads the indicator learns that it was tried, in the same words
-- for every reason, and no delivery of that day is laid beside what the count did tell.
create or replace view aanwezigheid_metingen with (security_invoker = true) as
select t.kwartaal as periode, t.peildatum, u.code as dienstonderdeel, u.noemer, u.teller, 5 as afronding, t.geteld_op as gemaakt_op,
  u.volgorde
from aanwezigheidstellingen t join aanwezigheid_uitkomsten u on u.telling_nummer = t.nummer
where u.code <> 'OVERIGE';
