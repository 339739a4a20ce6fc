-- The lines of one person in tables that stand apart from their parent: of a file that comes in parts, of a levering whose
-- keys are double, and of one that is being erased. Whoever asks for all lines of a person has a right to these too.
-- The first argument only names the parent: null::regels_personeel.
create function losse_regels(p_ouder anyelement, p_pseudoniem uuid) returns setof anyelement
language plpgsql stable security definer set search_path = inclusiemonitor, pg_temp as $$
declare
  v_naam text;
begin
  if current_setting('inclusiemonitor.persoonsregels', true) is distinct from 'ja' then
    raise exception 'lines about persons are not for this caller' using errcode = '42501';
  end if;
  for v_naam in
    select laadtabel_naam(l.nummer) from leveringen l join leveringsoorten s using (soort)
    where s.per_levering and l.regels_gewist_op is null
      and to_regclass(s.tabel) = (select typrelid from pg_type where oid = pg_typeof(p_ouder))
      and to_regclass(laadtabel_naam(l.nummer)) is not null
      and not exists (select from pg_inherits where inhrelid = to_regclass(laadtabel_naam(l.nummer)))
  loop
    begin
      return query execute format('select * from %I where pseudoniem = $1', v_naam) using p_pseudoniem;
    exception when undefined_table then
      -- Erased since its name was read.
      null;
    end;
  end loop;
end $$;

revoke execute on function losse_regels from public;
grant execute on function losse_regels to ${app_role};
