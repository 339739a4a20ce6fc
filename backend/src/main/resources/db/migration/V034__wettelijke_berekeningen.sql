-- The law's own calculation over the paid hours of a calendar year, for the whole employer: kept as versions, like a stand.
-- Hours are sums over everybody; a null is «niet geleverd».

create table wettelijke_berekeningen (
  id uuid primary key,
  jaar integer not null check (jaar between 2013 and 2100),
  versie integer not null,
  status text not null default 'voorlopig' check (status in ('voorlopig', 'vastgesteld')),
  parameter_id uuid references wettelijke_parameters (id),
  verloonde_uren numeric(14, 2),
  doelgroep_uren numeric(14, 2),
  inleen_uren numeric(14, 2),
  binnenwerk_uren numeric(14, 2),
  -- Whether hired-in hours were agreed before 1 August of the next year, as far as the leveringen can show it.
  fiattering text not null check (fiattering in ('geen', 'voor-termijn', 'niet-aantoonbaar')),
  berekend_op timestamptz not null default now(),
  unique (jaar, versie)
);

-- Which leveringen were used; of a soort that comes per quarter, for which one. A version without says that there is no figure
-- any more.
create table wettelijke_leveringen (
  berekening_id uuid not null references wettelijke_berekeningen (id),
  levering_nummer bigint not null references leveringen (nummer),
  kwartaal smallint check (kwartaal between 1 and 4),
  primary key (berekening_id, levering_nummer)
);

grant select, insert on wettelijke_berekeningen, wettelijke_leveringen to ${app_role};
