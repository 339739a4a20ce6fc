-- A session of a management team says nothing of a unit, so everybody read it as if it were about the whole. It is of the unit of
-- its team, in rows and in versions, so that row-level security holds at every door.
alter table registerregels alter column dienstonderdeel drop expression;

create function bepaal_regelonderdeel() returns trigger
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
begin
  new.dienstonderdeel := case new.register
    when 'mt-sessies' then (
      select team.dienstonderdeel from registerregels team
      where team.register = 'managementteams' and team.code = new.velden ->> 'managementteam')
    else new.velden ->> 'dienstonderdeel' end;
  return new;
end $$;
revoke execute on function bepaal_regelonderdeel from public;
create trigger regelonderdeel before insert or update on registerregels
  for each row execute function bepaal_regelonderdeel();

create or replace function bewaar_registerversie() returns trigger
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.versie <> old.versie + 1 then
    raise exception 'a change of a row is its next version' using errcode = '55000';
  end if;
  insert into registerversies (register, code, versie, titel, velden, dienstonderdeel, notitie, gewijzigd_op, gewijzigd_door,
    gewijzigd_door_naam, beeindigd_op)
  values (new.register, new.code, new.versie, new.titel, new.velden, new.dienstonderdeel, new.notitie,
    new.gewijzigd_op, new.gewijzigd_door, new.gewijzigd_door_naam, new.beeindigd_op);
  return null;
end $$;

-- Whatever somebody can change is a version; that a row goes along with its team is not.
drop trigger registerversie on registerregels;
create trigger registerversie
  after insert or update of register, code, volgnummer, versie, titel, velden, notitie, gewijzigd_op, gewijzigd_door,
    gewijzigd_door_naam, beeindigd_op on registerregels
  for each row execute function bewaar_registerversie();

create function verhuis_sessies() returns trigger
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
begin
  update registerregels set dienstonderdeel = new.dienstonderdeel
  where register = 'mt-sessies' and velden @> jsonb_build_object('managementteam', new.code);
  update registerversies set dienstonderdeel = new.dienstonderdeel
  where register = 'mt-sessies' and velden ->> 'managementteam' = new.code;
  return null;
end $$;
revoke execute on function verhuis_sessies from public;
create trigger sessies after update on registerregels
  for each row when (new.register = 'managementteams' and old.dienstonderdeel is distinct from new.dienstonderdeel)
  execute function verhuis_sessies();

update registerregels sessie set dienstonderdeel = team.dienstonderdeel
from registerregels team
where sessie.register = 'mt-sessies' and team.register = 'managementteams' and team.code = sessie.velden ->> 'managementteam'
  and team.dienstonderdeel is not null;
update registerversies versie set dienstonderdeel = team.dienstonderdeel
from registerregels team
where versie.register = 'mt-sessies' and team.register = 'managementteams' and team.code = versie.velden ->> 'managementteam'
  and team.dienstonderdeel is not null;
