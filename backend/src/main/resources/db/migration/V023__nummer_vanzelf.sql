-- A table that one levering has to itself knows the number of that levering: COPY need not repeat it in each line.
--
-- Makes the table that one levering loads into, in the transaction of the load, so that COPY may FREEZE. The app may only
-- insert; COPY refuses row-level security, so that sits on the parent, and nobody can read the table before it is attached.
create or replace function maak_laadtabel(p_nummer bigint) returns text
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
declare
  v_tabel text;
  v_naam text := laadtabel_naam(p_nummer);
begin
  select s.tabel into v_tabel
  from leveringen l join leveringsoorten s using (soort)
  where l.nummer = p_nummer and l.status = 'ontvangen' and l.geladen_op is null and s.per_levering;
  if not found then
    raise exception 'levering % does not load into a table of its own', p_nummer using errcode = '55000';
  end if;
  execute format('create table %I (like %I)', v_naam, v_tabel);
  execute format('alter table %I alter levering_nummer set default %s', v_naam, p_nummer);
  execute format('grant insert on %I to ${app_role}', v_naam);
  return v_naam;
end $$;

-- Files that come in parts may be half way: their tables were made without.
do $$
declare
  v_nummer bigint;
begin
  for v_nummer in
    select l.nummer from leveringen l join leveringsoorten s using (soort)
    where s.per_levering and l.status = 'ontvangen' and l.geladen_op is null
      and to_regclass(laadtabel_naam(l.nummer)) is not null
  loop
    execute format('alter table %I alter levering_nummer set default %s', laadtabel_naam(v_nummer), v_nummer);
  end loop;
end $$;
