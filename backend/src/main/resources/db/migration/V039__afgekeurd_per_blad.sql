-- Two hundred thousand rejected lines of a file took a fifth of its load: each was a row, with a key, a reference and a log
-- record of its own. They lie together now, up to a thousand to a row; what was kept is kept.
create table bladen (
  levering_nummer bigint not null,
  -- Number in the file of the first of them, from 1; the others follow without gaps.
  eerste integer not null,
  regels integer[] not null,
  kolomnummers smallint[] not null,
  kolommen text[] not null,
  codes text[] not null
);
insert into bladen
select levering_nummer, min(volgnummer), array_agg(regel order by volgnummer), array_agg(kolomnummer order by volgnummer),
  array_agg(kolom order by volgnummer), array_agg(code order by volgnummer)
from afgekeurde_regels
group by levering_nummer, (volgnummer - 1) / 1000;

drop table afgekeurde_regels;
alter table bladen rename to afgekeurde_regels;
alter table afgekeurde_regels
  add primary key (levering_nummer, eerste),
  add foreign key (levering_nummer) references leveringen (nummer) on delete cascade,
  -- A page is found by it: no row reaches further.
  add check (cardinality(regels) between 1 and 1000
    and cardinality(regels) = all (array[cardinality(kolomnummers), cardinality(kolommen), cardinality(codes)]));
grant select, insert on afgekeurde_regels to ${app_role};

-- One row for each fault, in the order of the file.
create view afkeuringen with (security_invoker = true) as
select levering_nummer, eerste, eerste + (plaats - 1)::integer as volgnummer, regel, kolomnummer, kolom, code
from afgekeurde_regels,
  unnest(regels, kolomnummers, kolommen, codes) with ordinality as fout (regel, kolomnummer, kolom, code, plaats);
grant select on afkeuringen to ${app_role};

-- As V018 has it; lines that lie together are counted one by one.
create or replace function wis_afgekeurd(p_voor timestamptz, p_nu timestamptz) returns bigint
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
declare
  v_regels bigint;
begin
  with oud as (
    update leveringen set afgekeurd_gewist_op = p_nu
    where geladen_op < p_voor and afgekeurd_gewist_op is null and status <> 'ontvangen'
    returning nummer
  ), weg as (
    delete from afgekeurde_regels using oud where levering_nummer = nummer returning cardinality(regels) as regels
  )
  select coalesce(sum(regels), 0) into v_regels from weg;
  return v_regels;
end $$;
