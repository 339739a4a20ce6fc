-- The app owns no table. What it must do to tables, it does through these functions: they run as the owner, with a
-- fixed search_path, take only the number of a levering, and check that the levering is in the state that fits.

create function laadtabel_naam(p_nummer bigint) returns text
language sql immutable
return 'laad_' || p_nummer;

-- Makes the table that one levering loads into, in the transaction of the load, so that COPY may FREEZE. The app may only
-- insert; COPY refuses row-level security, so that sits on the parent, and nobody can read the table before it is attached.
create function maak_laadtabel(p_nummer bigint) returns text
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
  execute format('grant insert on %I to ${app_role}', v_naam);
  return v_naam;
end $$;

-- Builds the unique key of a loaded levering and attaches its table to the parent. Fails with 23505 on a double key.
create function publiceer_laadtabel(p_nummer bigint) returns void
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
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

-- The lines of a loaded levering whose key occurs more than once, first ones included; at most p_max of them.
create function dubbele_sleutels(p_nummer bigint, p_max integer) returns setof integer
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
  v_bron := case when v_soort.per_levering then laadtabel_naam(p_nummer) else v_soort.tabel end;
  return query execute format(
    'select unnest(array_agg(regel order by regel)) from %I where levering_nummer = $1 group by %s having count(*) > 1
     order by 1 limit $2',
    v_bron, array_to_string(v_soort.sleutel, ', ')) using p_nummer, p_max;
end $$;

-- Erases the lines of a levering that no longer counts. The table is emptied at once, which blocks no reader of other
-- leveringen; taking it off its parent needs that parent alone for a moment, so it waits for a later call when that is busy.
create function wis_regels(p_nummer bigint) returns boolean
language plpgsql security definer set search_path = inclusiemonitor, pg_temp set lock_timeout = '200ms' as $$
declare
  v_soort leveringsoorten;
  v_naam text := laadtabel_naam(p_nummer);
  v_los boolean;
begin
  select s.* into v_soort from leveringen l join leveringsoorten s using (soort)
  where l.nummer = p_nummer and l.status in ('geweigerd', 'weggegooid', 'verlopen', 'ingetrokken');
  if not found then
    raise exception 'levering % still counts', p_nummer using errcode = '55000';
  end if;
  delete from afgekeurde_regels where levering_nummer = p_nummer;
  if not v_soort.per_levering then
    execute format('delete from %I where levering_nummer = $1', v_soort.tabel) using p_nummer;
    update leveringen set regels_gewist_op = now() where nummer = p_nummer;
    return true;
  end if;
  if to_regclass(v_naam) is not null then
    execute format('truncate %I', v_naam);
    begin
      v_los := exists (select from pg_inherits where inhrelid = to_regclass(v_naam));
      if v_los then
        execute format('alter table %I detach partition %I', v_soort.tabel, v_naam);
      end if;
      execute format('drop table %I', v_naam);
    exception when lock_not_available then
      return false;
    end;
  end if;
  update leveringen set regels_gewist_op = now() where nummer = p_nummer;
  return true;
end $$;

-- Forgets a levering of which nothing was kept because its content had been delivered before.
create function vergeet_levering(p_nummer bigint) returns void
language sql security definer set search_path = inclusiemonitor, pg_temp as $$
  delete from leveringen where nummer = p_nummer and status = 'ontvangen' and geladen_op is null
$$;

revoke execute on function maak_laadtabel, publiceer_laadtabel, dubbele_sleutels, wis_regels, vergeet_levering from public;
grant execute on function maak_laadtabel, publiceer_laadtabel, dubbele_sleutels, wis_regels, vergeet_levering to ${app_role};
