-- What is said of a unit's part of a measured series is for who reads that unit, as the series itself is: its address says which
-- one, and no row says otherwise.
alter table opmerkingen add constraint opmerkingen_meetreeksonderdeel check (
  onderwerp not like 'meetreeksen/%' or dienstonderdeel is not distinct from nullif(split_part(onderwerp, '/', 3), '')
);
