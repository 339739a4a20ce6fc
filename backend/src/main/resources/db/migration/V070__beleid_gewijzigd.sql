-- Answers about the policy are kept in memory. Every instance hears of a change of what they are made from, beside the figures
-- and deliveries that already tell of themselves.

create function meld_beleid() returns trigger
language plpgsql set search_path = inclusiemonitor, pg_temp as $$
begin
  perform pg_notify('beleid', tg_table_name);
  return null;
end $$;
revoke execute on function meld_beleid from public;

create trigger beleid after insert or update on registerregels
  for each statement execute function meld_beleid();
create trigger beleid after insert or update on wettelijke_parameters
  for each statement execute function meld_beleid();
create trigger beleid after insert on aanwezigheidstellingen
  for each statement execute function meld_beleid();
