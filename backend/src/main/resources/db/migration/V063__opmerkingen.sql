-- What people say about a figure or a row of a register. It does not change; whoever solves it says how. One about a stand can
-- keep that stand from being vastgesteld until it is solved.
create table opmerkingen (
  nummer bigint generated always as identity primary key,
  id uuid not null unique,
  -- The address of what it is about, within the API.
  onderwerp text not null,
  kwartaal text,
  dienstonderdeel text,
  tekst text not null check (char_length(tekst) between 1 and 500),
  opvolgen boolean not null,
  blokkeert boolean not null,
  door uuid not null,
  door_naam text not null,
  op timestamptz not null,
  antwoord text check (char_length(antwoord) between 1 and 500),
  afgehandeld_door uuid,
  afgehandeld_door_naam text,
  afgehandeld_op timestamptz,
  check (not blokkeert or (opvolgen and kwartaal is not null)),
  check ((afgehandeld_op is null) = (antwoord is null) and (afgehandeld_op is null) = (afgehandeld_door is null)),
  check (afgehandeld_op is null or opvolgen)
);
create index opmerkingen_onderwerp on opmerkingen (onderwerp, nummer);
create index opmerkingen_open on opmerkingen (nummer) where opvolgen and afgehandeld_op is null;
create index opmerkingen_blokkerend on opmerkingen (kwartaal) where blokkeert and afgehandeld_op is null;

alter table opmerkingen enable row level security;
create policy eigen_dienstonderdelen on opmerkingen for select using (
  current_setting('inclusiemonitor.caller', true) <> '' and (
    dienstonderdeel is null
    or coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
    or dienstonderdeel = any ((select eigen_onderdelen())::text[])
  )
);
create policy eigen_opmerking on opmerkingen for insert with check (
  door::text = current_setting('inclusiemonitor.caller', true)
  and (
    coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
    or dienstonderdeel is null
    or dienstonderdeel = any (string_to_array(current_setting('inclusiemonitor.dienstonderdelen', true), ','))
  )
);
create policy afhandelen on opmerkingen for update using (
  current_setting('inclusiemonitor.caller', true) <> '' and (
    coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
    or dienstonderdeel = any (string_to_array(current_setting('inclusiemonitor.dienstonderdelen', true), ','))
  )
);
grant select, insert on opmerkingen to ${app_role};
grant update (antwoord, afgehandeld_door, afgehandeld_door_naam, afgehandeld_op) on opmerkingen to ${app_role};
