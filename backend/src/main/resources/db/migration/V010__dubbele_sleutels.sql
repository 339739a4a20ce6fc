-- As V004 has it, but a table whose keys occur twice is never published, so the app's right to insert ends here.
create or replace function dubbele_sleutels(p_nummer bigint, p_max integer) returns setof integer
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
declare
  v_soort leveringsoorten;
  v_bron text;
begin
  select s.* into v_soort from leveringen l join leveringsoorten s using (soort)
  where l.nummer = p_nummer and l.status = 'ontvangen' and l.geladen_op is not null;
  if not found then
    return;
  end if;
  v_bron := v_soort.tabel;
  if v_soort.per_levering then
    v_bron := laadtabel_naam(p_nummer);
    execute format('revoke insert on %I from ${app_role}', v_bron);
  end if;
  return query execute format(
    'select unnest(array_agg(regel order by regel)) from %I where levering_nummer = $1 group by %s having count(*) > 1
     order by 1 limit $2',
    v_bron, array_to_string(v_soort.sleutel, ', ')) using p_nummer, p_max;
end $$;
