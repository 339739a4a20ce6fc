-- Organisation over time: units get a place in a tree, and change only by a reorganisation that one person prepared and
-- another approved. A code stands for one unit for ever; what a reorganisation changes of it is a new version from that day.

alter table dienstonderdelen add ouder text check (ouder <> code);

create table reorganisaties (
  nummer bigint generated always as identity primary key,
  id uuid not null unique,
  soort text not null check (soort in ('begin', 'einde', 'hernoeming', 'verplaatsing', 'samenvoeging', 'splitsing')),
  -- The first day of what comes out of it.
  ingangsdatum date not null check (ingangsdatum > '2013-01-01'),
  -- Codes of the units that it ends or changes, and what comes out of it: [{"code": …, "naam": …, "scope": …, "ouder": …}].
  van text[] not null,
  naar jsonb not null check (jsonb_typeof(naar) = 'array'),
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
  -- What it touched, as was shown before it was approved.
  effect jsonb,
  uitgevoerd_op timestamptz,
  check (cardinality(van) + jsonb_array_length(naar) > 0),
  check ((status = 'voorgesteld') = (beslist_op is null)),
  check ((status in ('afgewezen', 'ingetrokken')) = (reden is not null)),
  -- Two persons, whatever the application thinks of it.
  check (status not in ('goedgekeurd', 'afgewezen') or beslist_door <> voorgesteld_door),
  check (status <> 'ingetrokken' or beslist_door = voorgesteld_door),
  check (uitgevoerd_op is null or status = 'goedgekeurd')
);

-- Which unit became which, of what was carried out.
create view opvolgingen as
select r.nummer as reorganisatie_nummer, r.soort, r.ingangsdatum, v.code as van_code, n.deel ->> 'code' as naar_code
from reorganisaties r, unnest(r.van) as v (code), jsonb_array_elements(r.naar) as n (deel)
where r.uitgevoerd_op is not null;

grant select on opvolgingen to ${app_role};
grant select, insert on reorganisaties to ${app_role};
grant update (status, versie, beslist_door, beslist_door_naam, beslist_op, reden, effect) on reorganisaties to ${app_role};

-- Refuses a tree in which something hangs below what is not there, below another kind of unit, or below itself.
create function keur_boom() returns void
language plpgsql set search_path = inclusiemonitor, pg_temp as $$
begin
  if exists (
      select from dienstonderdelen d
      where d.geldig_tot is null and d.ouder is not null and not exists (
        select from dienstonderdelen o
        where o.code = d.ouder and o.geldig_tot is null and o.scope = d.scope)) then
    raise exception 'a unit hangs below one that is not there' using errcode = '55000';
  end if;
  if exists (
      with recursive omhoog as (
        select code, ouder, array[code] as pad from dienstonderdelen where geldig_tot is null and ouder is not null
        union all
        select o.code, d.ouder, o.pad || d.code
        from omhoog o join dienstonderdelen d on d.code = o.ouder and d.geldig_tot is null
        where d.code <> all (o.pad)
      )
      select from omhoog where ouder = any (pad)) then
    raise exception 'a unit hangs below itself' using errcode = '55000';
  end if;
end $$;

-- The only way in which units change: an approved reorganisation, once, from a day that no vastgestelde stand tells of.
create function voer_reorganisatie_uit(p_nummer bigint, p_nu timestamptz) returns void
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
declare
  v reorganisaties;
  v_volgorde integer;
  v_code text;
begin
  select * into v from reorganisaties where nummer = p_nummer and status = 'goedgekeurd' and uitgevoerd_op is null for update;
  if not found then
    raise exception 'reorganisation % is not approved, or was carried out', p_nummer using errcode = '55000';
  end if;
  if exists (select from standen where status = 'vastgesteld' and peildatum >= v.ingangsdatum) then
    raise exception 'a vastgestelde stand tells of a later day' using errcode = '55000';
  end if;
  select coalesce(min(volgorde) filter (where code = any (v.van)), max(volgorde) + 1) into v_volgorde
  from dienstonderdelen where geldig_tot is null;
  foreach v_code in array v.van loop
    update dienstonderdelen set geldig_tot = v.ingangsdatum - 1
    where code = v_code and geldig_tot is null and geldig_van < v.ingangsdatum;
    if not found then
      raise exception 'unit % is not there on that day', v_code using errcode = '55000';
    end if;
  end loop;
  if exists (
      select from jsonb_array_elements(v.naar) as n (deel) join dienstonderdelen d on d.code = n.deel ->> 'code'
      where d.code <> all (v.van)) then
    raise exception 'a code stands for one unit for ever' using errcode = '55000';
  end if;
  insert into dienstonderdelen (id, code, naam, scope, ouder, volgorde, geldig_van, versie)
  select gen_random_uuid(), n.deel ->> 'code', n.deel ->> 'naam', n.deel ->> 'scope', n.deel ->> 'ouder', v_volgorde,
    v.ingangsdatum, 1 + (select coalesce(max(versie), 0) from dienstonderdelen where code = n.deel ->> 'code')
  from jsonb_array_elements(v.naar) as n (deel);
  perform keur_boom();
  update reorganisaties set uitgevoerd_op = p_nu where nummer = p_nummer;
end $$;

revoke execute on function keur_boom, voer_reorganisatie_uit from public;
grant execute on function voer_reorganisatie_uit to ${app_role};

-- The units that a caller is limited to, and those that went up in them: whoever speaks for a unit reads its past. What comes
-- out of a unit is not theirs by itself, for it may hold others; the beheerder gives it.
create function eigen_onderdelen() returns text[]
language sql stable security definer set search_path = inclusiemonitor, pg_temp as $$
  with recursive eigen as (
    select code from unnest(string_to_array(current_setting('inclusiemonitor.dienstonderdelen', true), ',')) as code
    union
    select o.van_code from eigen e join opvolgingen o on o.naar_code = e.code
    where o.soort in ('samenvoeging', 'hernoeming')
  )
  select array_agg(code) from eigen
$$;
revoke execute on function eigen_onderdelen from public;
grant execute on function eigen_onderdelen to ${app_role};

alter policy eigen_dienstonderdelen on stand_cijfers using (
  current_setting('inclusiemonitor.caller', true) <> '' and (
    coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
    or code = 'VWS'
    or code = any ((select eigen_onderdelen())::text[])
  )
);
