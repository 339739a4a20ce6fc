-- A unit has one yearly plan in force a year, also when two people add it at once.
create unique index registerregels_jaarplan on registerregels ((velden ->> 'dienstonderdeel'), (velden ->> 'jaar'))
  where register = 'jaarplannen' and beeindigd_op is null;
