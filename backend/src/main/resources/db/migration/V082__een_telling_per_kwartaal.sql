-- The selection committees of a quarter are counted once, also when two count them at the same moment.
create unique index registerregels_selectiecommissies on registerregels ((velden ->> 'kwartaal'))
  where register = 'selectiecommissies' and beeindigd_op is null;
