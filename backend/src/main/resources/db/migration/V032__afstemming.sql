-- Afstemming: who delivers a source and who speaks for a unit say whether the figures of a quarter are right.

create table afstemmingen (
  kwartaal text primary key,
  begonnen_door uuid not null,
  begonnen_door_naam text not null,
  begonnen_op timestamptz not null,
  -- The last of ten working days; who said nothing by then is recorded as such.
  deadline date not null
);

create table afstemregels (
  kwartaal text not null references afstemmingen (kwartaal),
  soort text not null check (soort in ('bron', 'onderdeel')),
  code text not null,
  volgorde integer not null,
  primary key (kwartaal, soort, code)
);

-- The newest holds, and akkoord only for figures that are still what they were in the version it was said of.
create table afstemoordelen (
  nummer bigint generated always as identity primary key,
  kwartaal text not null,
  soort text not null,
  code text not null,
  stand_id uuid not null references standen (id),
  oordeel text not null check (oordeel in ('akkoord', 'bezwaar', 'opgelost', 'geen-reactie')),
  toelichting text check (length(toelichting) <= 500),
  door uuid not null,
  door_naam text not null,
  op timestamptz not null,
  foreign key (kwartaal, soort, code) references afstemregels (kwartaal, soort, code),
  check (oordeel in ('akkoord', 'geen-reactie') or toelichting is not null)
);
create index afstemoordelen_regel on afstemoordelen (kwartaal, soort, code, nummer desc);
create unique index afstemoordelen_geen_reactie on afstemoordelen (kwartaal, soort, code) where oordeel = 'geen-reactie';

-- Who speaks for units sees and judges those; nobody judges in another's name.
alter table afstemregels enable row level security;
create policy eigen_dienstonderdelen on afstemregels for select using (
  coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
  or soort = 'onderdeel' and code = any (string_to_array(current_setting('inclusiemonitor.dienstonderdelen', true), ','))
);
create policy alle_dienstonderdelen on afstemregels for insert
  with check (coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = '');
alter table afstemoordelen enable row level security;
create policy eigen_dienstonderdelen on afstemoordelen for select using (
  coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
  or soort = 'onderdeel' and code = any (string_to_array(current_setting('inclusiemonitor.dienstonderdelen', true), ','))
);
create policy eigen_oordeel on afstemoordelen for insert with check (
  door::text = current_setting('inclusiemonitor.caller', true)
  and (coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
    or soort = 'onderdeel' and code = any (string_to_array(current_setting('inclusiemonitor.dienstonderdelen', true), ',')))
);

-- The newest word on each row. It runs as who asks, so that each sees the rows of its own.
create view afstemstanden with (security_invoker = true) as
select r.kwartaal, r.soort, r.code, r.volgorde, o.stand_id, o.oordeel, o.toelichting, o.door_naam, o.op
from afstemregels r left join lateral (
  select * from afstemoordelen o where o.kwartaal = r.kwartaal and o.soort = r.soort and o.code = r.code
  order by o.nummer desc limit 1) o on true;

-- With an open bezwaar nothing is vastgesteld, whatever the application thinks of it.
create function bewaak_bezwaren() returns trigger
language plpgsql set search_path = inclusiemonitor, pg_temp as $$
begin
  if exists (
      select from standen s join afstemstanden a on a.kwartaal = s.kwartaal
      where s.id = new.stand_id and a.oordeel = 'bezwaar') then
    raise exception 'somebody objects to the figures' using errcode = '55000';
  end if;
  return new;
end $$;
create trigger vaststellingen_zonder_bezwaar before insert on vaststellingen
  for each row execute function bewaak_bezwaren();

grant select, insert on afstemmingen, afstemregels, afstemoordelen to ${app_role};
grant select on afstemstanden to ${app_role};
