-- How long lines stay, and the proof that they are gone. The terms are settings of the product; what may be erased at all
-- and that nothing is erased without its proof is decided here.

alter table standen add vastgesteld_op timestamptz;
update standen set vastgesteld_op = berekend_op where status = 'vastgesteld';
alter table standen add constraint standen_vastgesteld_op check ((status = 'vastgesteld') = (vastgesteld_op is not null));

-- From wissing_begonnen_op on nobody computes with the lines; from regels_gewist_op on they are gone.
-- When a levering ended without being processed is beeindigd_op.
alter table leveringen add beeindigd_op timestamptz, add wissing_begonnen_op timestamptz, add afgekeurd_gewist_op timestamptz;
update leveringen set wissing_begonnen_op = regels_gewist_op where regels_gewist_op is not null;
update leveringen set beeindigd_op = coalesce(gecontroleerd_op, gemeld_op) where status in ('weggegooid', 'verlopen');
create index leveringen_wissing on leveringen (nummer) where wissing_begonnen_op is not null and regels_gewist_op is null;

-- What was erased, by which rule, and when. Nothing in it tells of a person; it stays for good.
create table wisbewijzen (
  levering_nummer bigint primary key references leveringen (nummer),
  grond text not null check (grond in ('niet-verwerkt', 'ingetrokken', 'vervangen', 'na-vaststellen', 'na-peildatum')),
  termijn text not null check (termijn ~ '^P[0-9]{1,4}[DM]$'),
  vervallen_op timestamptz not null,
  begonnen_op timestamptz not null,
  regels bigint not null check (regels >= 0),
  gewist_op timestamptz,
  backups_tot date not null
);

insert into wisbewijzen
select nummer,
  case when status = 'ingetrokken' then 'ingetrokken' else 'niet-verwerkt' end,
  case when status = 'ingetrokken' then 'P30D' else 'P0D' end,
  regels_gewist_op, regels_gewist_op, coalesce(regels, 0), regels_gewist_op,
  (regels_gewist_op at time zone 'Europe/Amsterdam')::date + 35
from leveringen
where regels_gewist_op is not null and geladen_op is not null and status in ('ingetrokken', 'weggegooid', 'verlopen');

-- The leaves of a stand once lines behind it are erased: how many lines there were and how many hours, per unit and per cause
-- why they counted or not. Per unit and onderdeel the hours of «telt-mee» and «rest» together are the figure.
create table stand_bladeren (
  stand_id uuid not null references standen (id),
  onderdeel text not null check (onderdeel in ('individueel', 'inleen', 'register')),
  code text not null,
  oorzaak text not null,
  regels bigint not null,
  uren numeric(14, 2) not null,
  primary key (stand_id, onderdeel, code, oorzaak)
);

-- The SHA-256 over salt and leaves. A hash without salt would confirm a guess of what a small unit hides.
create table stand_afdrukken (
  stand_id uuid primary key references standen (id),
  bladeren integer not null,
  sluit_aan boolean not null,
  zout bytea not null check (length(zout) = 16),
  afdruk bytea not null check (length(afdruk) = 32),
  gemaakt_op timestamptz not null
);

alter table stand_bladeren enable row level security;
create policy persoonsregels on stand_bladeren for select
  using (current_setting('inclusiemonitor.persoonsregels', true) = 'ja');
create policy berekening on stand_bladeren for insert with check (
  current_setting('inclusiemonitor.persoonsregels', true) = 'ja'
  and coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
);

grant select on wisbewijzen to ${app_role};
grant select, insert on stand_bladeren, stand_afdrukken to ${app_role};

-- Begins to erase the lines of a levering: from now on no figure is computed with them. What was processed is erased only
-- when its lines are about persons; totals are figures themselves.
create function begin_wissing(p_nummer bigint, p_grond text, p_termijn text, p_vervallen_op timestamptz, p_nu timestamptz,
  p_backups_tot date) returns void
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
declare
  v_soort leveringsoorten;
  v_bron text;
  v_regels bigint := 0;
begin
  select s.* into v_soort from leveringen l join leveringsoorten s using (soort)
  where l.nummer = p_nummer and l.geladen_op is not null and l.wissing_begonnen_op is null
    and (l.status in ('weggegooid', 'verlopen', 'ingetrokken') or l.status = 'verwerkt' and s.per_levering)
    and p_vervallen_op <= p_nu
  for update of l;
  if not found then
    raise exception 'levering % has no lines that may be erased', p_nummer using errcode = '55000';
  end if;
  if exists (
      select from stand_leveringen sl join (
        select distinct on (kwartaal) id, status from standen order by kwartaal, versie desc) s on s.id = sl.stand_id
      where sl.levering_nummer = p_nummer and s.status = 'voorlopig') then
    raise exception 'a stand that is voorlopig needs the lines of levering %', p_nummer using errcode = '55000';
  end if;
  v_bron := case when v_soort.per_levering then laadtabel_naam(p_nummer) else v_soort.tabel end;
  if to_regclass(v_bron) is not null then
    execute format('select count(*) from %I where levering_nummer = $1', v_bron) into v_regels using p_nummer;
  end if;
  insert into wisbewijzen (levering_nummer, grond, termijn, vervallen_op, begonnen_op, regels, backups_tot)
  values (p_nummer, p_grond, p_termijn, p_vervallen_op, p_nu, v_regels, p_backups_tot);
  update leveringen set wissing_begonnen_op = p_nu where nummer = p_nummer;
end $$;

-- Ends it: whatever lines the levering has left are gone when this commits, and the proof is there. Its table must be off its
-- parent by then: «detach concurrently», which shuts no reader out, cannot run in a function, so the owner does that before.
-- False while somebody still reads the table.
create function voltooi_wissing(p_nummer bigint, p_nu timestamptz) returns boolean
language plpgsql security definer set search_path = inclusiemonitor, pg_temp set lock_timeout = '200ms' as $$
declare
  v_soort leveringsoorten;
  v_naam text := laadtabel_naam(p_nummer);
begin
  select s.* into v_soort from leveringen l join leveringsoorten s using (soort)
  where l.nummer = p_nummer and l.wissing_begonnen_op is not null and l.regels_gewist_op is null
  for update of l;
  if not found then
    raise exception 'no lines of levering % are being erased', p_nummer using errcode = '55000';
  end if;
  if not v_soort.per_levering then
    execute format('delete from %I where levering_nummer = $1', v_soort.tabel) using p_nummer;
  elsif to_regclass(v_naam) is not null then
    if exists (select from pg_inherits where inhrelid = to_regclass(v_naam)) then
      return false;
    end if;
    begin
      execute format('drop table %I', v_naam);
    exception when lock_not_available then
      return false;
    end;
  end if;
  delete from afgekeurde_regels where levering_nummer = p_nummer;
  update leveringen set regels_gewist_op = p_nu, afgekeurd_gewist_op = coalesce(afgekeurd_gewist_op, p_nu)
  where nummer = p_nummer;
  update wisbewijzen set gewist_op = p_nu where levering_nummer = p_nummer;
  return true;
end $$;

-- As V004 has it, for a levering that was refused: nothing of it was ever attached, and there is nothing to prove.
create or replace function wis_regels(p_nummer bigint) returns boolean
language plpgsql security definer set search_path = inclusiemonitor, pg_temp set lock_timeout = '200ms' as $$
declare
  v_soort leveringsoorten;
begin
  select s.* into v_soort from leveringen l join leveringsoorten s using (soort)
  where l.nummer = p_nummer and l.status = 'geweigerd' and l.regels_gewist_op is null;
  if not found then
    raise exception 'levering % was not refused', p_nummer using errcode = '55000';
  end if;
  if v_soort.per_levering then
    begin
      execute format('drop table if exists %I', laadtabel_naam(p_nummer));
    exception when lock_not_available then
      return false;
    end;
  else
    execute format('delete from %I where levering_nummer = $1', v_soort.tabel) using p_nummer;
  end if;
  delete from afgekeurde_regels where levering_nummer = p_nummer;
  update leveringen set wissing_begonnen_op = now(), regels_gewist_op = now(), afgekeurd_gewist_op = now()
  where nummer = p_nummer;
  return true;
end $$;

-- Erases where and why lines of checked leveringen were rejected, of those taken in before a moment. Gives their number.
create function wis_afgekeurd(p_voor timestamptz, p_nu timestamptz) returns bigint
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
declare
  v_regels bigint;
begin
  with oud as (
    update leveringen set afgekeurd_gewist_op = p_nu
    where geladen_op < p_voor and afgekeurd_gewist_op is null and status <> 'ontvangen'
    returning nummer
  ), weg as (
    delete from afgekeurde_regels using oud where levering_nummer = nummer returning 1
  )
  select count(*) into v_regels from weg;
  return v_regels;
end $$;

-- Erases pakbonnen of before a moment with which nothing was ever delivered. Gives their number.
create function wis_pakbonnen(p_voor timestamptz) returns bigint
language sql security definer set search_path = inclusiemonitor, pg_temp as $$
  with weg as (
    delete from pakbonnen p
    where ingediend_op < p_voor and not exists (select from leveringen where pakbon_id = p.id)
    returning 1
  )
  select count(*) from weg
$$;

-- Erases the trail of before a moment, which lies at least a year back on the clock of the database itself: neither a clock
-- that runs wrong nor who takes over an instance wipes out fresh tracks.
create function wis_audit(p_voor timestamptz) returns bigint
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
declare
  v_regels bigint;
begin
  if p_voor > now() - interval '1 year' then
    raise exception 'the trail of the last year stays' using errcode = '55000';
  end if;
  if not exists (select from (select op from audit order by nummer limit 1) as eerste where op < p_voor) then
    return 0;
  end if;
  with weg as (delete from audit where op < p_voor returning 1)
  select count(*) into v_regels from weg;
  return v_regels;
end $$;

revoke execute on function begin_wissing, voltooi_wissing, wis_afgekeurd, wis_pakbonnen, wis_audit from public;
grant execute on function begin_wissing, voltooi_wissing, wis_afgekeurd, wis_pakbonnen, wis_audit to ${app_role};
