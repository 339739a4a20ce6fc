-- A column that a file does not hold is the same on each of its lines: in their key it tells no two of them apart, and costs a
-- quarter of the index. Null of leveringen of before.
alter table leveringen add kolommen text[];

-- As V030 has it; the key leaves out what the file did not hold.
create or replace function publiceer_laadtabel(p_nummer bigint) returns void
language plpgsql security definer
set search_path = inclusiemonitor, pg_temp set default_statistics_target = 10 as $$
declare
  v_soort leveringsoorten;
  v_sleutel text;
  v_naam text := laadtabel_naam(p_nummer);
begin
  select s.* into v_soort
  from leveringen l join leveringsoorten s using (soort)
  where l.nummer = p_nummer and l.status = 'ontvangen' and l.geladen_op is not null and s.per_levering;
  if not found then
    raise exception 'levering % has no table to publish', p_nummer using errcode = '55000';
  end if;
  select string_agg(quote_ident(kolom), ', ' order by plaats) into v_sleutel
  from unnest(v_soort.sleutel) with ordinality as deel (kolom, plaats), leveringen
  where nummer = p_nummer and (kolommen is null or kolom = any (kolommen));
  execute format('create unique index %I on %I (%s)%s nulls not distinct', v_naam || '_sleutel', v_naam, v_sleutel,
    case when v_soort.sleutel_dekt <> '{}' then format(' include (%s)', array_to_string(v_soort.sleutel_dekt, ', ')) end);
  execute format('revoke insert on %I from ${app_role}', v_naam);
  execute format('alter table %I add check (levering_nummer = %s)', v_naam, p_nummer);
  execute format('analyze %I', v_naam);
  execute format('alter table %I attach partition %I for values in (%s)', v_soort.tabel, v_naam, p_nummer);
  -- Once: what it tells of persons holds for every levering after.
  if not exists (
    select from pg_stats where schemaname = 'inclusiemonitor' and tablename = v_soort.tabel and inherited
  ) then
    execute format('analyze %I', v_soort.tabel);
  end if;
end $$;
