-- What changed between two standen, by cause, once lines behind one of them are erased: hours per unit, and of VWS, counted
-- from the lines before those went. Kept between versions of a quarter and between quarters that follow one another; what lies
-- further apart is their sum.
create table bewaarde_bruggen (
  van uuid not null references standen (id),
  tot uuid not null references standen (id),
  bewaard_op timestamptz not null,
  primary key (van, tot)
);
create index bewaarde_bruggen_tot on bewaarde_bruggen (tot);

create table brugstappen (
  van uuid not null,
  tot uuid not null,
  code text not null,
  onderdeel text not null check (onderdeel in ('individueel', 'inleen')),
  oorzaak text not null,
  uren numeric(16, 2) not null,
  personen bigint not null check (personen >= 0),
  primary key (van, tot, code, onderdeel, oorzaak),
  foreign key (van, tot) references bewaarde_bruggen (van, tot)
);

alter table brugstappen enable row level security;
create policy persoonsregels on brugstappen for select
  using (current_setting('inclusiemonitor.persoonsregels', true) = 'ja');
create policy berekening on brugstappen for insert with check (
  current_setting('inclusiemonitor.persoonsregels', true) = 'ja'
  and coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
);

grant select, insert on bewaarde_bruggen, brugstappen to ${app_role};
