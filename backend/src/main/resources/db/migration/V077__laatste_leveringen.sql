-- Who opens the overview sees the deliveries that were processed or withdrawn last, among all of many years.
create index leveringen_laatste on leveringen (coalesce(ingetrokken_op, verwerkt_op) desc)
  where status in ('verwerkt', 'ingetrokken');
