-- When the jobs that count in a stand are known to end: hours a week per unit and quarter, so that a forecast needs no lines
-- about persons. A row of VWS per quarter says that it was looked at; a stand of before has none.
create table stand_einden (
  stand_id uuid not null references standen (id) on delete cascade,
  code text not null,
  kwartaal text not null check (kwartaal ~ '^\d{4}-Q[1-4]$'),
  uren numeric(14, 2) not null,
  personen integer not null,
  primary key (stand_id, code, kwartaal)
);

-- As for the figures themselves: a caller limited to units reads those units and the total of VWS.
alter table stand_einden enable row level security;
create policy eigen_dienstonderdelen on stand_einden for select using (
  current_setting('inclusiemonitor.caller', true) <> '' and (
    coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
    or code = 'VWS'
    or code = any (string_to_array(current_setting('inclusiemonitor.dienstonderdelen', true), ','))
  )
);
create policy berekening on stand_einden for insert with check (
  current_setting('inclusiemonitor.persoonsregels', true) = 'ja'
  and coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
);

grant select, insert on stand_einden to ${app_role};
