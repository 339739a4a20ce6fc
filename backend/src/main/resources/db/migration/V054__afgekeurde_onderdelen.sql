-- A line may name a unit that is there on another day than the peildatum. Which one is kept, so that its deliverer reads since
-- when it is not there any more, or from when it is, and what to use instead. A code of a unit is no secret, and only known ones
-- are kept: as numbers of dienstonderdelen, never as what stood in the file.
alter table afgekeurde_regels
  add onderdelen integer[],
  add check (cardinality(onderdelen) = cardinality(regels));

create or replace view afkeuringen with (security_invoker = true) as
select levering_nummer, eerste, eerste + (plaats - 1)::integer as volgnummer, regel, kolomnummer, kolom, code, onderdeel
from afgekeurde_regels,
  unnest(regels, kolomnummers, kolommen, codes, onderdelen) with ordinality
    as fout (regel, kolomnummer, kolom, code, onderdeel, plaats);
