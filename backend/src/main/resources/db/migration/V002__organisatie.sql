-- The ministry's units and the law's numbers, both as versions with validity and source.

create table dienstonderdelen (
  nummer integer generated always as identity primary key,
  id uuid not null unique,
  code text not null check (code ~ '^[A-Z0-9-]+$'),
  naam text not null,
  scope text not null check (scope in ('kern', 'concern', 'zbo')),
  volgorde integer not null,
  geldig_van date not null,
  geldig_tot date check (geldig_tot >= geldig_van),
  versie integer not null default 1,
  vastgelegd_op timestamptz not null default now(),
  unique (code, geldig_van)
);

-- The units that the sources of 2022 name; reorganisations come as new versions.
insert into dienstonderdelen (id, code, naam, scope, volgorde, geldig_van) values
  (gen_random_uuid(), 'KERN', 'Kerndepartement', 'kern', 1, '2013-01-01'),
  (gen_random_uuid(), 'RIVM', 'RIVM', 'concern', 2, '2013-01-01'),
  (gen_random_uuid(), 'CIBG', 'CIBG', 'concern', 3, '2013-01-01'),
  (gen_random_uuid(), 'IGJ', 'IGJ', 'concern', 4, '2013-01-01'),
  (gen_random_uuid(), 'ACBG', 'aCBG', 'concern', 5, '2013-01-01'),
  (gen_random_uuid(), 'SCP', 'SCP', 'concern', 6, '2013-01-01'),
  (gen_random_uuid(), 'CCMO', 'CCMO', 'concern', 7, '2013-01-01');

create table wettelijke_parameters (
  id uuid primary key,
  jaar integer not null,
  regime text not null,
  versie integer not null,
  percentage numeric(6, 3),
  status text not null check (status in ('vastgesteld', 'verwacht', 'volgens-factsheet', 'onbekend')),
  uren_per_fte numeric(6, 2) not null,
  uren_per_baan numeric(6, 2) not null,
  verloonde_uren_per_baan numeric(8, 2) not null,
  heffing_per_baan numeric(10, 2) not null,
  heffing_opgelegd boolean not null,
  artikel text not null,
  bron text not null,
  vastgelegd_op timestamptz not null default now(),
  unique (jaar, regime, versie),
  check ((percentage is null) = (status = 'onbekend'))
);

insert into wettelijke_parameters (id, jaar, regime, versie, percentage, status, uren_per_fte, uren_per_baan,
  verloonde_uren_per_baan, heffing_per_baan, heffing_opgelegd, artikel, bron)
select gen_random_uuid(), jaar, 'quotumheffing', 1, percentage, status, 36, 25.5, 1331, 5000, false,
  'Wfsv art. 38f en 38g, Besluit Wfsv art. 2.23', bron
from (values
  (2018, 1.93, 'vastgesteld', 'Staatscourant 2017, 60073'),
  (2019, 2.14, 'verwacht', 'Indicatieve reeks van 2018'),
  (2020, 2.36, 'verwacht', 'Indicatieve reeks van 2018'),
  (2021, 2.57, 'verwacht', 'Indicatieve reeks van 2018'),
  (2022, 2.69, 'volgens-factsheet', 'Factsheet Diversiteit en inclusie personeelsbeleid VWS, 2022'),
  (2023, 2.95, 'verwacht', 'Factsheet Diversiteit en inclusie personeelsbeleid VWS, 2022'),
  (2024, null, 'onbekend', 'Niet genoemd in de bronnen')
) as bronnen (jaar, percentage, status, bron);

grant select on dienstonderdelen, wettelijke_parameters to ${app_role};
