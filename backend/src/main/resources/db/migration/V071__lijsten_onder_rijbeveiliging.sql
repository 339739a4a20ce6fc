-- Row-level security lets no condition before it that might tell of a row it hides, and PostgreSQL holds those on texts and on
-- jsonb to be such: under it a search and a list of rows that point at another read the whole table, whatever index there is.
-- These find the ids by the index, as the owner. They give nothing but random numbers; who reads the rows themselves by them
-- reads them under row-level security, as ever.

create function regels_met_woorden(p_vraag tsquery) returns setof uuid
language sql stable security definer rows 100 set search_path = inclusiemonitor, pg_temp as $$
  select id from registerregels where woorden @@ p_vraag
$$;

-- In the order of a page, so that with an ordinality the few that it shows are the first.
create function regels_met_velden(p_register text, p_velden jsonb, p_na integer) returns setof uuid
language sql stable security definer rows 100 set search_path = inclusiemonitor, pg_temp as $$
  select id from registerregels where register = p_register and velden @> p_velden and volgnummer > p_na order by volgnummer
$$;

revoke execute on function regels_met_woorden, regels_met_velden from public;
grant execute on function regels_met_woorden, regels_met_velden to ${app_role};

-- Who asks is asked once a statement and not once a row.
alter policy eigen_dienstonderdelen on registerregels using (
  (select current_setting('inclusiemonitor.caller', true)) <> '' and (
    dienstonderdeel is null
    or (select coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '')) = ''
    or dienstonderdeel = any ((select eigen_onderdelen())::text[])
  )
);
alter policy eigen_dienstonderdelen on registerversies using (
  (select current_setting('inclusiemonitor.caller', true)) <> '' and (
    dienstonderdeel is null
    or (select coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '')) = ''
    or dienstonderdeel = any ((select eigen_onderdelen())::text[])
  )
);

-- How many rows each register has in force is counted in this index alone.
create index registerregels_geldend on registerregels (register, volgnummer) include (dienstonderdeel)
  where beeindigd_op is null;
