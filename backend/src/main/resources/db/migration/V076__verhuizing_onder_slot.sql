-- What is written while its team or its row moves to another unit waits for that, and goes to the new one.
create or replace function bepaal_regelonderdeel() returns trigger
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
begin
  if new.register = 'mt-sessies' then
    select team.dienstonderdeel into new.dienstonderdeel from registerregels team
    where team.register = 'managementteams' and team.code = new.velden ->> 'managementteam'
    for share;
  else
    new.dienstonderdeel := new.velden ->> 'dienstonderdeel';
  end if;
  return new;
end $$;

create function bepaal_opmerkingonderdeel() returns trigger
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
begin
  if new.onderwerp like 'registers/%' then
    select regel.dienstonderdeel into new.dienstonderdeel from registerregels regel
    where regel.register = split_part(new.onderwerp, '/', 2) and regel.code = split_part(new.onderwerp, '/', 3)
    for share;
  end if;
  return new;
end $$;
revoke execute on function bepaal_opmerkingonderdeel from public;
create trigger opmerkingonderdeel before insert on opmerkingen
  for each row execute function bepaal_opmerkingonderdeel();
