-- The law as data: under which regime a number holds, and how it changes. A version is written once; a change is prepared by
-- one person and approved by another, and only then becomes the next version.

create table wettelijke_regimes (
  code text primary key check (code ~ '^[a-z][a-z-]*$'),
  naam text not null,
  quotum_per_werkgever boolean not null,
  omschrijving text not null,
  artikel text not null,
  bron text not null,
  volgorde integer not null unique,
  geldig_van date,
  geldig_tot date check (geldig_tot >= geldig_van)
);

insert into wettelijke_regimes values
  ('quotumheffing', 'Quotumheffing', true,
    'Elke werkgever heeft een quotum: een percentage van zijn bezetting. Per ontbrekende baan geldt een heffing, die nu niet wordt opgelegd.',
    'Wfsv art. 38f en 38g, Besluit Wfsv art. 2.23', 'Wet banenafspraak en quotum arbeidsbeperkten, in werking op 1 mei 2015', 1,
    '2015-05-01', null),
  ('wet-banenafspraak', 'Wet banenafspraak (wetsvoorstel)', false,
    'Een werkgever heeft geen eigen quotum meer. De banen tellen nog wel, in dezelfde maat.',
    'Wetsvoorstel Wet banenafspraak', 'Kamerstukken 36 449', 2, null, null);

alter table wettelijke_parameters drop constraint wettelijke_parameters_status_check;
alter table wettelijke_parameters drop constraint wettelijke_parameters_check;
alter table wettelijke_parameters
  add constraint wettelijke_parameters_regime foreign key (regime) references wettelijke_regimes (code),
  add constraint wettelijke_parameters_status
    check (status in ('vastgesteld', 'verwacht', 'volgens-factsheet', 'onbekend', 'geen-quotum')),
  add constraint wettelijke_parameters_percentage check ((percentage is null) = (status in ('onbekend', 'geen-quotum')));

-- A baan is the same number of hours, so that what was realised can be told under either law.
insert into wettelijke_parameters (id, jaar, regime, versie, percentage, status, uren_per_fte, uren_per_baan,
  verloonde_uren_per_baan, heffing_per_baan, heffing_opgelegd, artikel, bron)
select gen_random_uuid(), jaar, 'wet-banenafspraak', 1, null, 'geen-quotum', 36, 25.5, 1331, 0, false,
  'Wetsvoorstel Wet banenafspraak', 'Kamerstukken 36 449'
from generate_series(2018, 2024) as jaar;

create table parametervoorstellen (
  nummer bigint generated always as identity primary key,
  id uuid not null unique,
  jaar integer not null check (jaar between 2013 and 2100),
  regime text not null references wettelijke_regimes (code),
  -- The version that it was weighed against; none in a year of which nothing was known.
  basis_id uuid references wettelijke_parameters (id),
  percentage numeric(6, 3) check (percentage > 0 and percentage <= 100),
  parameterstatus text not null check (parameterstatus in ('vastgesteld', 'verwacht', 'volgens-factsheet', 'onbekend', 'geen-quotum')),
  uren_per_fte numeric(6, 2) not null check (uren_per_fte > 0),
  uren_per_baan numeric(6, 2) not null check (uren_per_baan > 0),
  verloonde_uren_per_baan numeric(8, 2) not null check (verloonde_uren_per_baan > 0),
  heffing_per_baan numeric(10, 2) not null check (heffing_per_baan >= 0),
  heffing_opgelegd boolean not null,
  artikel text not null,
  bron text not null,
  toelichting text not null check (btrim(toelichting) <> ''),
  status text not null default 'voorgesteld' check (status in ('voorgesteld', 'goedgekeurd', 'afgewezen', 'ingetrokken')),
  versie integer not null default 1,
  voorgesteld_door uuid not null,
  voorgesteld_door_naam text not null,
  voorgesteld_op timestamptz not null,
  beslist_door uuid,
  beslist_door_naam text,
  beslist_op timestamptz,
  reden text,
  -- What approving it did to the quarters, as was shown before.
  effect jsonb,
  check ((percentage is null) = (parameterstatus in ('onbekend', 'geen-quotum'))),
  check ((status = 'voorgesteld') = (beslist_op is null)),
  check ((status in ('afgewezen', 'ingetrokken')) = (reden is not null)),
  check (status not in ('goedgekeurd', 'afgewezen') or beslist_door <> voorgesteld_door),
  check (status <> 'ingetrokken' or beslist_door = voorgesteld_door)
);
create unique index parametervoorstellen_open on parametervoorstellen (jaar, regime) where status = 'voorgesteld';

alter table wettelijke_parameters add voorstel_nummer bigint unique references parametervoorstellen (nummer);

grant select on wettelijke_regimes to ${app_role};
grant select, insert on parametervoorstellen to ${app_role};
grant update (status, versie, beslist_door, beslist_door_naam, beslist_op, reden, effect) on parametervoorstellen to ${app_role};

-- The only way to a new version of the law: an approved proposal, once, on the version that it was weighed against.
create function maak_parameterversie(p_voorstel bigint, p_id uuid) returns integer
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
declare
  v parametervoorstellen;
  v_huidig wettelijke_parameters;
begin
  select * into v from parametervoorstellen where nummer = p_voorstel and status = 'goedgekeurd' for update;
  if not found then
    raise exception 'proposal % is not approved', p_voorstel using errcode = '55000';
  end if;
  select * into v_huidig from wettelijke_parameters
  where jaar = v.jaar and regime = v.regime order by versie desc limit 1;
  if v_huidig.id is distinct from v.basis_id then
    raise exception 'proposal % was weighed against another version', p_voorstel using errcode = '55000';
  end if;
  insert into wettelijke_parameters (id, jaar, regime, versie, percentage, status, uren_per_fte, uren_per_baan,
    verloonde_uren_per_baan, heffing_per_baan, heffing_opgelegd, artikel, bron, voorstel_nummer)
  values (p_id, v.jaar, v.regime, coalesce(v_huidig.versie, 0) + 1, v.percentage, v.parameterstatus, v.uren_per_fte,
    v.uren_per_baan, v.verloonde_uren_per_baan, v.heffing_per_baan, v.heffing_opgelegd, v.artikel, v.bron, p_voorstel);
  return coalesce(v_huidig.versie, 0) + 1;
end $$;

revoke execute on function maak_parameterversie from public;
grant execute on function maak_parameterversie to ${app_role};
