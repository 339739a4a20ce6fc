-- How many rows of a register are in force, for who may see only some of them too. It stops at ten thousand and one: more than
-- fit, and the exact number makes no difference then.
create function geldende_registerregels(p_register text) returns bigint
language sql stable security definer set search_path = inclusiemonitor, pg_temp as $$
  select count(*)
  from (select from registerregels where register = p_register and beeindigd_op is null limit 10001) as geldend
$$;
revoke execute on function geldende_registerregels from public;
grant execute on function geldende_registerregels to ${app_role};

-- Who counts is the only one to add or bring back rows until the transaction ends: taking numbers locks the same row.
create function vergrendel_register(p_register text) returns void
language sql security definer set search_path = inclusiemonitor, pg_temp as $$
  select from registernummers where register = p_register for update
$$;
revoke execute on function vergrendel_register from public;
grant execute on function vergrendel_register to ${app_role};
