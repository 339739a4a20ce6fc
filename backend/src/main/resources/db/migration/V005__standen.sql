-- The figures of a quarter: every recomputation that changes something is a new version, the old ones stay.

create table standen (
  id uuid primary key,
  kwartaal text not null check (kwartaal ~ '^\d{4}-Q[1-4]$'),
  versie integer not null,
  status text not null default 'voorlopig' check (status in ('voorlopig', 'vastgesteld')),
  peildatum date not null,
  parameter_id uuid references wettelijke_parameters (id),
  prognose_parameter_id uuid references wettelijke_parameters (id),
  inleen_maanden smallint not null,
  drempel smallint not null,
  berekend_op timestamptz not null default now(),
  unique (kwartaal, versie)
);

create table stand_leveringen (
  stand_id uuid not null references standen (id),
  levering_nummer bigint not null references leveringen (nummer),
  verouderd boolean not null,
  primary key (stand_id, levering_nummer)
);

-- What the figures are made of, exact: hours and fte, never rounded jobs. A null is «niet geleverd».
create table stand_cijfers (
  stand_id uuid not null references standen (id),
  volgorde integer not null,
  code text not null,
  naam text not null,
  scope text not null check (scope in ('kern', 'concern', 'zbo', 'VWS')),
  fte numeric(12, 2),
  individueel_uren numeric(14, 2),
  binnenwerk_banen numeric(12, 2),
  inleen_uren numeric(14, 2),
  personen integer not null,
  verborgen text not null check (verborgen in ('nee', 'klein', 'aanvullend')),
  primary key (stand_id, code)
);

-- A caller limited to units reads those units and the total of VWS.
alter table stand_cijfers enable row level security;
create policy eigen_dienstonderdelen on stand_cijfers for select using (
  coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
  or code = 'VWS'
  or code = any (string_to_array(current_setting('inclusiemonitor.dienstonderdelen', true), ','))
);
create policy berekening on stand_cijfers for insert with check (
  current_setting('inclusiemonitor.persoonsregels', true) = 'ja'
  and coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
);

grant select, insert on standen, stand_leveringen, stand_cijfers to ${app_role};
