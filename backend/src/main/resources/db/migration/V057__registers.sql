-- The policy itself: documents, targets, actions, risks, budget and what belongs to them. One kind of thing is a register, and
-- the contract declares its fields; a row is checked against that before it comes here. Nothing of it is deleted: a row is
-- ended, and every version stays.

create table registernummers (
  register text primary key,
  laatste integer not null check (laatste > 0)
);

create table registerregels (
  id uuid primary key,
  register text not null,
  volgnummer integer not null check (volgnummer > 0),
  code text not null,
  versie integer not null default 1,
  titel text not null check (btrim(titel) <> ''),
  velden jsonb not null check (jsonb_typeof(velden) = 'object'),
  dienstonderdeel text generated always as (velden ->> 'dienstonderdeel') stored,
  -- Which version of an earlier day holds again, or why it changed, in words.
  notitie text,
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  gewijzigd_door_naam text not null,
  beeindigd_op timestamptz,
  woorden tsvector generated always as (
    setweight(to_tsvector('dutch', titel), 'A') || setweight(jsonb_to_tsvector('dutch', velden, '["string"]'), 'B')) stored,
  unique (register, volgnummer),
  -- The code first: somebody may look for it without saying of which register it is.
  unique (code, register)
);
create index registerregels_velden on registerregels using gin (velden jsonb_path_ops);
create index registerregels_woorden on registerregels using gin (woorden);

create table registerversies (
  nummer bigint generated always as identity primary key,
  register text not null,
  code text not null,
  versie integer not null,
  titel text not null,
  velden jsonb not null,
  dienstonderdeel text,
  notitie text,
  gewijzigd_op timestamptz not null,
  gewijzigd_door uuid not null,
  gewijzigd_door_naam text not null,
  beeindigd_op timestamptz,
  unique (register, code, versie),
  foreign key (register, code) references registerregels (register, code)
);

-- The history is written by the database, so that no change is without its version.
create function bewaar_registerversie() returns trigger
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.versie <> old.versie + 1 then
    raise exception 'a change of a row is its next version' using errcode = '55000';
  end if;
  insert into registerversies (register, code, versie, titel, velden, dienstonderdeel, notitie, gewijzigd_op, gewijzigd_door,
    gewijzigd_door_naam, beeindigd_op)
  values (new.register, new.code, new.versie, new.titel, new.velden, new.velden ->> 'dienstonderdeel', new.notitie,
    new.gewijzigd_op, new.gewijzigd_door, new.gewijzigd_door_naam, new.beeindigd_op);
  return null;
end $$;
revoke execute on function bewaar_registerversie from public;
create trigger registerversie after insert or update on registerregels
  for each row execute function bewaar_registerversie();

-- Takes the next numbers of a register and gives the last of them, after one that a file asks for. Nobody gets a number twice.
create function neem_registernummers(p_register text, p_aantal integer, p_na integer) returns integer
language sql security definer set search_path = inclusiemonitor, pg_temp as $$
  insert into registernummers as n values (p_register, p_na + p_aantal)
  on conflict (register) do update set laatste = greatest(n.laatste, p_na) + p_aantal
  returning laatste
$$;
revoke execute on function neem_registernummers from public;
grant execute on function neem_registernummers to ${app_role};

-- What is about the whole is for everybody; what is about a unit, for who may see that unit. Who is limited to units writes
-- about those only.
alter table registerregels enable row level security;
create policy eigen_dienstonderdelen on registerregels for select using (
  current_setting('inclusiemonitor.caller', true) <> '' and (
    dienstonderdeel is null
    or coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
    or dienstonderdeel = any ((select eigen_onderdelen())::text[])
  )
);
create policy eigen_regel on registerregels for insert with check (
  coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
  or velden ->> 'dienstonderdeel' = any (string_to_array(current_setting('inclusiemonitor.dienstonderdelen', true), ','))
);
create policy eigen_wijziging on registerregels for update using (
  coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
  or dienstonderdeel = any (string_to_array(current_setting('inclusiemonitor.dienstonderdelen', true), ','))
) with check (
  coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
  or velden ->> 'dienstonderdeel' = any (string_to_array(current_setting('inclusiemonitor.dienstonderdelen', true), ','))
);

-- An earlier version may have been about another unit.
alter table registerversies enable row level security;
create policy eigen_dienstonderdelen on registerversies for select using (
  current_setting('inclusiemonitor.caller', true) <> '' and (
    dienstonderdeel is null
    or coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
    or dienstonderdeel = any ((select eigen_onderdelen())::text[])
  )
);

grant select on registerregels, registerversies to ${app_role};
grant insert (id, register, volgnummer, code, titel, velden, notitie, gewijzigd_op, gewijzigd_door, gewijzigd_door_naam)
  on registerregels to ${app_role};
grant update (versie, titel, velden, notitie, gewijzigd_op, gewijzigd_door, gewijzigd_door_naam, beeindigd_op)
  on registerregels to ${app_role};
