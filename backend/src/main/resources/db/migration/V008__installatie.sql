-- What this database is for, demo or productie: a demo has accounts with public passwords, which must never come
-- beside those of an organisation. The first start writes it; no start changes it.
create table installatie (
  modus text not null constraint installatie_modus check (modus in ('demo', 'productie')),
  gemaakt_op timestamptz not null default now()
);
create unique index installatie_een on installatie ((true));

-- A database from before this rule has been started when it has keys, and as a demo when it has the demo's client.
insert into installatie (modus)
select case when exists (select from api_clients where client_id = 'demo-integratie') then 'demo' else 'productie' end
where exists (select from geheimen);

grant select, insert on installatie to ${app_role};
