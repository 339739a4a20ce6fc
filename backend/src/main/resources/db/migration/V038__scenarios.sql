-- Suppositions that somebody keeps: about which version of a stand, under which version of the law, and what is supposed
-- otherwise. The figures under it are computed when it is read. Nothing of it is deleted; it is ended.
create table scenarios (
  id uuid primary key,
  account_id uuid not null references accounts (id),
  naam text not null check (char_length(naam) between 1 and 80),
  stand_id uuid not null references standen (id) on delete cascade,
  parameter_id uuid references wettelijke_parameters (id),
  code text not null,
  invoer jsonb not null,
  versie integer not null default 1,
  gemaakt_op timestamptz not null,
  gewijzigd_op timestamptz not null,
  beeindigd_op timestamptz
);
create index scenarios_account on scenarios (account_id, gemaakt_op);

-- Who has the address of a scenario reads it when its figures are his to read; only its maker writes it.
alter table scenarios enable row level security;
create policy eigen_dienstonderdelen on scenarios for select using (
  current_setting('inclusiemonitor.caller', true) <> '' and (
    coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
    or code = 'VWS'
    or code = any (string_to_array(current_setting('inclusiemonitor.dienstonderdelen', true), ','))
  )
);
create policy eigen_naam on scenarios for insert
  with check (account_id::text = current_setting('inclusiemonitor.caller', true));
create policy eigen_scenario on scenarios for update
  using (account_id::text = current_setting('inclusiemonitor.caller', true));

grant select, insert on scenarios to ${app_role};
grant update (naam, invoer, versie, gewijzigd_op, beeindigd_op) on scenarios to ${app_role};
