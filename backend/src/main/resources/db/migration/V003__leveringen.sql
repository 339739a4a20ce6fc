-- Deliveries, their lines and what was refused of them.

create table leveringen (
  nummer bigint generated always as identity primary key,
  id uuid not null unique,
  soort text not null,
  peildatum date not null,
  scope text not null default 'VWS',
  status text not null default 'ontvangen' check (status in ('ontvangen', 'gecontroleerd', 'bevestiging-nodig', 'verwerkt',
    'ingetrokken', 'geweigerd', 'weggegooid', 'verlopen')),
  versie integer not null default 1,
  bestandsnaam text,
  geleverd_door uuid not null,
  geleverd_door_naam text not null,
  -- Progress, written apart from the lines while they still come in.
  gelezen_bytes bigint not null default 0,
  gelezen_regels bigint not null default 0,
  gemeld_op timestamptz not null default now(),
  -- Known once all lines are in.
  sha256 bytea,
  regels bigint,
  afgekeurd bigint,
  controletotalen jsonb not null default '{}',
  weigering_code text,
  meldingen jsonb not null default '[]',
  voorvertoning jsonb,
  ontvangen_op timestamptz not null default now(),
  geladen_op timestamptz,
  gecontroleerd_op timestamptz,
  verwerkt_op timestamptz,
  ingetrokken_op timestamptz,
  regels_gewist_op timestamptz
);
create unique index leveringen_zelfde_inhoud on leveringen (soort, peildatum, scope, sha256)
  where status in ('ontvangen', 'gecontroleerd', 'bevestiging-nodig', 'verwerkt') and sha256 is not null;
create index leveringen_verwerkt on leveringen (soort, scope, peildatum desc, verwerkt_op desc) where status = 'verwerkt';
create index leveringen_lopend on leveringen (status, gemeld_op) where status in ('ontvangen', 'gecontroleerd', 'bevestiging-nodig');

create table idempotentie (
  aanvrager uuid not null,
  sleutel text not null,
  levering_id uuid not null references leveringen (id) on delete cascade,
  verzoek_afdruk bytea not null,
  op timestamptz not null default now(),
  primary key (aanvrager, sleutel)
);

-- Position and cause only, never a value.
create table afgekeurde_regels (
  levering_nummer bigint not null references leveringen (nummer) on delete cascade,
  volgnummer integer not null,
  regel integer not null,
  kolomnummer smallint,
  kolom text,
  code text not null,
  params jsonb not null default '{}',
  primary key (levering_nummer, volgnummer)
);

-- How each soort keeps its lines: in a table per levering under a parent, or together in one table.
create table leveringsoorten (
  soort text primary key,
  tabel text not null,
  per_levering boolean not null,
  sleutel text[] not null
);
insert into leveringsoorten values
  ('uwv-doelgroepregister', 'regels_uwv_doelgroepregister', true, '{pseudoniem,registratie_begin}'),
  ('uwv-verloonde-uren', 'regels_uwv_verloonde_uren', true,
    '{pseudoniem,ikv_nummer,loonheffingennummer_hash,tijdvak_begin,correctie}'),
  ('personeel', 'regels_personeel', true, '{pseudoniem,dienstverband_nr}'),
  ('bezetting', 'regels_bezetting', false, '{dienstonderdeel_nummer}'),
  ('binnenwerk', 'regels_binnenwerk', false, '{dienstonderdeel_nummer,categorie}'),
  ('inhuur', 'regels_inhuur', true, '{dienstonderdeel_nummer,leverancier,mantel,maand,pseudoniem}');

alter table leveringen add foreign key (soort) references leveringsoorten (soort);

create table regels_uwv_doelgroepregister (
  levering_nummer bigint not null,
  regel integer not null,
  pseudoniem uuid not null,
  registratie_begin date not null,
  registratie_eind date
) partition by list (levering_nummer);

create table regels_uwv_verloonde_uren (
  levering_nummer bigint not null,
  regel integer not null,
  pseudoniem uuid not null,
  ikv_nummer smallint not null,
  tijdvak_begin date not null,
  tijdvak_eind date not null,
  verloonde_uren_x100 integer not null,
  contracturen_per_week_x100 smallint,
  loonheffingennummer_hash uuid,
  correctie smallint not null
) partition by list (levering_nummer);

create table regels_personeel (
  levering_nummer bigint not null,
  regel integer not null,
  pseudoniem uuid not null,
  dienstverband_nr smallint not null,
  dienstonderdeel_nummer integer not null,
  schaal smallint not null,
  contracturen_per_week_x100 smallint not null,
  in_dienst date not null,
  uit_dienst date,
  eenheid text,
  telt_niet_mee boolean not null
) partition by list (levering_nummer);

create table regels_inhuur (
  levering_nummer bigint not null,
  regel integer not null,
  dienstonderdeel_nummer integer not null,
  leverancier text not null,
  mantel boolean not null,
  maand date not null,
  uren_x100 integer not null,
  bevestigd_doelgroep boolean not null,
  pseudoniem uuid
) partition by list (levering_nummer);

create table regels_bezetting (
  levering_nummer bigint not null references leveringen (nummer),
  regel integer not null,
  dienstonderdeel_nummer integer not null,
  fte_x100 integer not null,
  personen integer,
  primary key (levering_nummer, regel)
);

create table regels_binnenwerk (
  levering_nummer bigint not null references leveringen (nummer),
  regel integer not null,
  dienstonderdeel_nummer integer not null,
  categorie text not null,
  banen_x100 integer not null,
  uren_x100 integer,
  primary key (levering_nummer, regel)
);

-- Lines about persons are seen only by who may, and by the product's own calculation.
alter table regels_uwv_doelgroepregister enable row level security;
alter table regels_uwv_verloonde_uren enable row level security;
alter table regels_personeel enable row level security;
alter table regels_inhuur enable row level security;
create policy persoonsregels on regels_uwv_doelgroepregister for select
  using (current_setting('inclusiemonitor.persoonsregels', true) = 'ja');
create policy persoonsregels on regels_uwv_verloonde_uren for select
  using (current_setting('inclusiemonitor.persoonsregels', true) = 'ja');
create policy persoonsregels on regels_personeel for select
  using (current_setting('inclusiemonitor.persoonsregels', true) = 'ja');
create policy persoonsregels on regels_inhuur for select
  using (current_setting('inclusiemonitor.persoonsregels', true) = 'ja');

grant select, insert, update on leveringen to ${app_role};
grant select, insert, delete on idempotentie to ${app_role};
grant select, insert on afgekeurde_regels, regels_bezetting, regels_binnenwerk to ${app_role};
grant select on leveringsoorten, regels_uwv_doelgroepregister, regels_uwv_verloonde_uren, regels_personeel, regels_inhuur
  to ${app_role};
