-- The table that a levering loads into, made when there is none yet: a file that comes in parts uses it again.
create function open_laadtabel(p_nummer bigint, out tabel text, out nieuw boolean)
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
begin
  tabel := laadtabel_naam(p_nummer);
  nieuw := to_regclass(tabel) is null;
  if nieuw then
    perform maak_laadtabel(p_nummer);
  elsif not exists (select from leveringen where nummer = p_nummer and status = 'ontvangen' and geladen_op is null) then
    raise exception 'levering % takes no more lines', p_nummer using errcode = '55000';
  end if;
end $$;

-- Forgets a levering of which nothing may be kept because its content had been delivered before. As V004 has it, but
-- lines of earlier parts are there already.
create or replace function vergeet_levering(p_nummer bigint) returns void
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
declare
  v_soort leveringsoorten;
begin
  select s.* into v_soort from leveringen l join leveringsoorten s using (soort)
  where l.nummer = p_nummer and l.status = 'ontvangen' and l.geladen_op is null;
  if not found then
    return;
  end if;
  if v_soort.per_levering then
    execute format('drop table if exists %I', laadtabel_naam(p_nummer));
  else
    execute format('delete from %I where levering_nummer = $1', v_soort.tabel) using p_nummer;
  end if;
  delete from leveringen where nummer = p_nummer;
end $$;

-- Ends the connection on which a former writer of an upload may be stuck, frozen with its instance: it would keep its
-- locks. True when there was one. Only one of the app, and only the very one that was named: process numbers are used again.
create function beeindig_schrijver(p_schrijver integer, p_sinds timestamptz) returns boolean
language sql security definer set search_path = inclusiemonitor, pg_temp as $$
  select coalesce(bool_or(pg_terminate_backend(pid, 2000)), false) from pg_stat_activity
  where pid = p_schrijver and backend_start = p_sinds and usename = '${app_role}' and datname = current_database()
$$;

revoke execute on function open_laadtabel, beeindig_schrijver from public;
grant execute on function open_laadtabel, beeindig_schrijver to ${app_role};
