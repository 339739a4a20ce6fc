-- The blind attendance count: how many members of selection committees were trained, without anybody learning who. No table
-- here has a column for a token: tokens are compared in memory and only the counts below are ever written.
--
-- It may be done while a data protection impact assessment (AVG art. 35) is recorded by the privacy-officer and confirmed by
-- the fg, whose advice art. 35(2) asks for; either of them ends that.

create table aanwezigheid_dpias (
  nummer bigint generated always as identity primary key,
  id uuid not null unique,
  kenmerk text not null check (char_length(btrim(kenmerk)) between 1 and 100),
  documentdatum date not null check (documentdatum >= '2018-05-25'),
  -- The one key whose tokens may be counted; that of no other purpose.
  sleutel_id text not null check (sleutel_id ~ '^[0-9a-f]{16}$'),
  versie integer not null default 1,
  vastgelegd_door uuid not null,
  vastgelegd_door_naam text not null,
  vastgelegd_op timestamptz not null,
  bevestigd_door uuid,
  bevestigd_door_naam text,
  bevestigd_op timestamptz,
  ingetrokken_door uuid,
  ingetrokken_door_naam text,
  ingetrokken_op timestamptz,
  reden text,
  check ((bevestigd_door is null) = (bevestigd_op is null)),
  check ((ingetrokken_door is null) = (ingetrokken_op is null)),
  check ((ingetrokken_op is null) = (reden is null)),
  -- Two persons, whatever the application thinks of it.
  check (bevestigd_door <> vastgelegd_door)
);
create unique index aanwezigheid_dpias_geldend on aanwezigheid_dpias ((true)) where ingetrokken_op is null;

create table aanwezigheidstellingen (
  nummer bigint generated always as identity primary key,
  kwartaal text not null unique check (kwartaal ~ '^[0-9]{4}-Q[1-4]$'),
  -- The quarter of the calendar in which was counted. Unique as well: whoever counts one former quarter after another with
  -- lists that differ by one person would learn about that person.
  geteld_in text not null unique check (geteld_in ~ '^[0-9]{4}-Q[1-4]$'),
  peildatum date not null,
  dpia_nummer bigint not null references aanwezigheid_dpias (nummer),
  sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  drempel smallint not null check (drempel >= 10),
  geteld_door uuid not null,
  geteld_door_naam text not null,
  geteld_op timestamptz not null,
  check (geteld_in >= kwartaal)
);

-- Rounded to fives before it is written, so that no two counts tell about one person; a cell without counts is «niet te
-- tellen», for whatever reason.
create table aanwezigheid_uitkomsten (
  telling_nummer bigint not null references aanwezigheidstellingen (nummer),
  code text not null,
  volgorde integer not null,
  noemer integer check (noemer % 5 = 0),
  teller integer check (teller % 5 = 0 and teller >= 10),
  primary key (telling_nummer, code),
  check ((noemer is null) = (teller is null)),
  check (teller <= noemer)
);

alter table aanwezigheid_uitkomsten enable row level security;
create policy eigen_dienstonderdelen on aanwezigheid_uitkomsten for select using (
  current_setting('inclusiemonitor.caller', true) <> '' and (
    coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
    or code = 'VWS'
    or code = any ((select eigen_onderdelen())::text[])
  )
);
create policy tellen on aanwezigheid_uitkomsten for insert
  with check (current_setting('inclusiemonitor.caller', true) <> '');

grant select, insert on aanwezigheid_dpias, aanwezigheidstellingen, aanwezigheid_uitkomsten to ${app_role};
grant update (versie, bevestigd_door, bevestigd_door_naam, bevestigd_op, ingetrokken_door, ingetrokken_door_naam, ingetrokken_op,
  reden) on aanwezigheid_dpias to ${app_role};

-- What the count measured, for the indicator that is measured by it; under the same row-level security as the table.
create view aanwezigheid_metingen with (security_invoker = true) as
select t.kwartaal as periode, t.peildatum, u.code as dienstonderdeel, u.noemer, u.teller, 5 as afronding, t.geteld_op as gemaakt_op
from aanwezigheidstellingen t join aanwezigheid_uitkomsten u on u.telling_nummer = t.nummer
where u.teller is not null and u.code <> 'OVERIGE';

grant select on aanwezigheid_metingen to ${app_role};
