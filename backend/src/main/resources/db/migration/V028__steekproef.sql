-- Builds the unique key of a loaded levering and attaches its table to the parent. Fails with 23505 on a double key. Its
-- plans are about matching whole tables: a sample of 3000 lines tells them enough.
create or replace function publiceer_laadtabel(p_nummer bigint) returns void
language plpgsql security definer
set search_path = inclusiemonitor, pg_temp set default_statistics_target = 10 as $$
declare
  v_soort leveringsoorten;
  v_naam text := laadtabel_naam(p_nummer);
begin
  select s.* into v_soort
  from leveringen l join leveringsoorten s using (soort)
  where l.nummer = p_nummer and l.status = 'ontvangen' and l.geladen_op is not null and s.per_levering;
  if not found then
    raise exception 'levering % has no table to publish', p_nummer using errcode = '55000';
  end if;
  execute format('create unique index %I on %I (%s) nulls not distinct', v_naam || '_sleutel', v_naam,
    array_to_string(v_soort.sleutel, ', '));
  execute format('revoke insert on %I from ${app_role}', v_naam);
  execute format('alter table %I add check (levering_nummer = %s)', v_naam, p_nummer);
  execute format('analyze %I', v_naam);
  execute format('alter table %I attach partition %I for values in (%s)', v_soort.tabel, v_naam, p_nummer);
end $$;
