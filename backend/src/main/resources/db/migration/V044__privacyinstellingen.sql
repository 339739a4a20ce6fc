-- The threshold of disclosure control and the terms of retention: proposed by one person, approved by another, never changed
-- in place. The first version is that of the installation; every other one came from an approved proposal.
--
-- A count of three is the least that leaves nobody alone with one other (Hundepool e.a., Statistical Disclosure Control, 2012,
-- §5.2: the minimum frequency rule); these are data about health, so the standard is ten.

create table privacyvoorstellen (
  nummer bigint generated always as identity primary key,
  id uuid not null unique,
  basis_versie integer not null,
  drempel smallint not null check (drempel between 3 and 100),
  klassen_tonen boolean not null,
  na_vaststellen_dagen smallint not null check (na_vaststellen_dagen between 1 and 90),
  personeel_maanden smallint not null check (personeel_maanden between 4 and 24),
  ongebruikt_dagen smallint not null check (ongebruikt_dagen between 1 and 90),
  afgekeurd_dagen smallint not null check (afgekeurd_dagen between 7 and 90),
  logboek_jaren smallint not null check (logboek_jaren between 2 and 10),
  backup_dagen smallint not null check (backup_dagen between 1 and 35),
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
  -- What approving it did to the quarters and the lines, as was shown before.
  effect jsonb,
  check ((status = 'voorgesteld') = (beslist_op is null)),
  check ((status in ('afgewezen', 'ingetrokken')) = (reden is not null)),
  check ((status = 'goedgekeurd') = (effect is not null)),
  check (status not in ('goedgekeurd', 'afgewezen') or beslist_door <> voorgesteld_door),
  check (status <> 'ingetrokken' or beslist_door = voorgesteld_door)
);
create unique index privacyvoorstellen_open on privacyvoorstellen ((true)) where status = 'voorgesteld';

create table privacyinstellingen (
  versie integer primary key,
  drempel smallint not null check (drempel between 3 and 100),
  klassen_tonen boolean not null,
  na_vaststellen_dagen smallint not null,
  personeel_maanden smallint not null,
  ongebruikt_dagen smallint not null,
  afgekeurd_dagen smallint not null,
  logboek_jaren smallint not null,
  backup_dagen smallint not null,
  geldt_sinds timestamptz not null,
  voorstel_nummer bigint unique references privacyvoorstellen (nummer),
  check ((versie = 1) = (voorstel_nummer is null))
);

grant select on privacyinstellingen to ${app_role};
grant select, insert on privacyvoorstellen to ${app_role};
grant update (status, versie, beslist_door, beslist_door_naam, beslist_op, reden, effect) on privacyvoorstellen to ${app_role};

-- What the installation begins with; nothing once there is a version.
create function begin_privacyinstellingen(p_drempel integer, p_na_vaststellen_dagen integer, p_personeel_maanden integer,
  p_ongebruikt_dagen integer, p_afgekeurd_dagen integer, p_logboek_jaren integer, p_backup_dagen integer) returns void
language sql security definer set search_path = inclusiemonitor, pg_temp as $$
  insert into privacyinstellingen values (1, p_drempel, true, p_na_vaststellen_dagen, p_personeel_maanden, p_ongebruikt_dagen,
    p_afgekeurd_dagen, p_logboek_jaren, p_backup_dagen, now(), null)
  on conflict do nothing;
$$;

-- The only way to a next version: an approved proposal, once, on the version that it was weighed against.
create function maak_privacyinstelling(p_voorstel bigint, p_nu timestamptz) returns integer
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
declare
  v privacyvoorstellen;
  v_huidig integer;
begin
  select * into v from privacyvoorstellen where nummer = p_voorstel and status = 'goedgekeurd' for update;
  if not found then
    raise exception 'proposal % is not approved', p_voorstel using errcode = '55000';
  end if;
  select max(versie) into v_huidig from privacyinstellingen;
  if v_huidig is distinct from v.basis_versie then
    raise exception 'proposal % was weighed against another version', p_voorstel using errcode = '55000';
  end if;
  insert into privacyinstellingen values (v_huidig + 1, v.drempel, v.klassen_tonen, v.na_vaststellen_dagen,
    v.personeel_maanden, v.ongebruikt_dagen, v.afgekeurd_dagen, v.logboek_jaren, v.backup_dagen, p_nu, v.nummer);
  perform pg_notify('privacyinstellingen', (v_huidig + 1)::text);
  return v_huidig + 1;
end $$;

revoke execute on function begin_privacyinstellingen, maak_privacyinstelling from public;
grant execute on function begin_privacyinstellingen, maak_privacyinstelling to ${app_role};
