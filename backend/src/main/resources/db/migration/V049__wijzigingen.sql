-- The change feed: what changed, in the order in which it became visible, so that another program can follow with a cursor.
--
-- Rows are written by the database itself, at the very end of the transaction that makes the change: deferred triggers take one
-- lock that is held until that transaction is visible. Numbers are therefore given out in the order of commits, and a reader that
-- has seen a number never finds a lower one later. (With numbers taken earlier a slow transaction would come in behind the
-- cursor; transaction ids would do as well, but start anew when a backup is put into another server.) The lock is held for the
-- moment of the commit only.
--
-- A row holds ids and periods, no figure and nothing about a person. It is never erased: read from the start it gives the state.

create table wijzigingen (
  nummer bigint generated always as identity primary key,
  id uuid not null unique default gen_random_uuid(),
  soort text not null check (soort in ('stand.herberekend', 'stand.vervallen', 'stand.vastgesteld', 'stand.gecorrigeerd',
    'wettelijke-berekening.herberekend', 'levering.verwerkt', 'levering.ingetrokken', 'parameter.goedgekeurd')),
  onderwerp text not null,
  gegevens jsonb not null,
  verwijzing text not null,
  -- Who is limited to units sees what is about one of them; null is for who is not limited.
  dienstonderdelen text[],
  op timestamptz not null default clock_timestamp()
);

alter table wijzigingen enable row level security;
create policy eigen_dienstonderdelen on wijzigingen for select using (
  coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
  or dienstonderdelen && string_to_array(current_setting('inclusiemonitor.dienstonderdelen', true), ',')
);
grant select on wijzigingen to ${app_role};

create function meld_wijziging() returns trigger
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
declare
  v_leeg boolean;
begin
  perform pg_advisory_xact_lock(hashtextextended('inclusiemonitor.wijzigingen', 0));
  if tg_table_name = 'standen' then
    v_leeg := not exists (select from stand_leveringen where stand_id = new.id);
    insert into wijzigingen (soort, onderwerp, gegevens, verwijzing, dienstonderdelen)
    values (
      case
        when v_leeg then 'stand.vervallen'
        when tg_op = 'INSERT' then 'stand.herberekend'
        when exists (select from standen where kwartaal = new.kwartaal and status = 'vastgesteld' and versie < new.versie)
          then 'stand.gecorrigeerd'
        else 'stand.vastgesteld'
      end,
      new.kwartaal,
      jsonb_build_object('kwartaal', new.kwartaal, 'versie', new.versie),
      case when v_leeg then '/standen/' || new.kwartaal || '/versies'
        else '/standen/' || new.kwartaal || '?versie=' || new.versie end,
      array(select code from stand_cijfers c join standen s on s.id = c.stand_id
        where s.kwartaal = new.kwartaal and s.versie in (new.versie, new.versie - 1)));
  elsif tg_table_name = 'wettelijke_berekeningen' then
    -- Of the whole employer: also who is limited to units may read it.
    insert into wijzigingen (soort, onderwerp, gegevens, verwijzing, dienstonderdelen)
    values ('wettelijke-berekening.herberekend', new.jaar::text,
      jsonb_build_object('jaar', new.jaar, 'versie', new.versie), '/wettelijke-berekeningen/' || new.jaar,
      array(select distinct code from dienstonderdelen));
  elsif tg_table_name = 'leveringen' then
    insert into wijzigingen (soort, onderwerp, gegevens, verwijzing)
    values ('levering.' || new.status, new.id::text,
      jsonb_build_object('levering', new.id, 'soort', new.soort, 'peildatum', new.peildatum), '/leveringen/' || new.id);
  else
    insert into wijzigingen (soort, onderwerp, gegevens, verwijzing, dienstonderdelen)
    values ('parameter.goedgekeurd', new.jaar::text,
      jsonb_build_object('jaar', new.jaar, 'regime', new.regime), '/wettelijke-parameters',
      array(select distinct code from dienstonderdelen));
  end if;
  return null;
end $$;

-- What is there already, so that who begins now gets it too; it has no order of commits any more, so that of its own moments.
insert into wijzigingen (soort, onderwerp, gegevens, verwijzing, dienstonderdelen, op)
select soort, onderwerp, gegevens, verwijzing, dienstonderdelen, op
from (
  select case when s.status = 'vastgesteld' then 'stand.vastgesteld' when l.leeg then 'stand.vervallen'
      else 'stand.herberekend' end as soort,
    s.kwartaal as onderwerp, jsonb_build_object('kwartaal', s.kwartaal, 'versie', s.versie) as gegevens,
    case when l.leeg then '/standen/' || s.kwartaal || '/versies'
      else '/standen/' || s.kwartaal || '?versie=' || s.versie end as verwijzing,
    array(select code from stand_cijfers c where c.stand_id = s.id) as dienstonderdelen,
    coalesce(s.vastgesteld_op, s.berekend_op) as op
  from standen s
    cross join lateral (select not exists (select from stand_leveringen where stand_id = s.id) as leeg) l
  union all
  select 'wettelijke-berekening.herberekend', jaar::text, jsonb_build_object('jaar', jaar, 'versie', versie),
    '/wettelijke-berekeningen/' || jaar, array(select distinct code from dienstonderdelen), berekend_op
  from wettelijke_berekeningen
  union all
  select 'levering.' || status, id::text, jsonb_build_object('levering', id, 'soort', soort, 'peildatum', peildatum),
    '/leveringen/' || id, null, coalesce(ingetrokken_op, verwerkt_op)
  from leveringen where status in ('verwerkt', 'ingetrokken') and verwerkt_op is not null
  union all
  select 'parameter.goedgekeurd', jaar::text, jsonb_build_object('jaar', jaar, 'regime', regime),
    '/wettelijke-parameters', array(select distinct code from dienstonderdelen), beslist_op
  from parametervoorstellen where status = 'goedgekeurd'
) eerder
order by op;

create constraint trigger standen_gemeld after insert on standen
  deferrable initially deferred for each row execute function meld_wijziging();
create constraint trigger standen_vastgesteld_gemeld after update of status on standen
  deferrable initially deferred for each row
  when (new.status = 'vastgesteld' and old.status <> 'vastgesteld') execute function meld_wijziging();
create constraint trigger wettelijke_berekeningen_gemeld after insert on wettelijke_berekeningen
  deferrable initially deferred for each row execute function meld_wijziging();
create constraint trigger leveringen_gemeld after update of status on leveringen
  deferrable initially deferred for each row
  when (new.status in ('verwerkt', 'ingetrokken') and old.status <> new.status) execute function meld_wijziging();
create constraint trigger parametervoorstellen_gemeld after update of status on parametervoorstellen
  deferrable initially deferred for each row
  when (new.status = 'goedgekeurd' and old.status <> new.status) execute function meld_wijziging();
