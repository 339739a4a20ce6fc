-- Who looked at lines about which persons, when and why (Logboek Dataverwerkingen): a row per action and data subject,
-- written in the transaction of the action.

create table logboek_verwerkingen (
  nummer bigint generated always as identity primary key,
  -- One action; UUIDv7, so in order of time.
  verwerking_id uuid not null,
  op timestamptz not null default now(),
  door_id uuid not null,
  door_naam text not null,
  -- As the verwerkingsregister names it.
  activiteit text not null,
  handeling text not null,
  reden text not null,
  onderwerp text not null,
  onderwerp_id text not null,
  betrokkene uuid not null
);
create index logboek_verwerkingen_actie on logboek_verwerkingen (verwerking_id);
create index logboek_verwerkingen_betrokkene on logboek_verwerkingen (betrokkene, nummer);

-- Nobody writes in another's name, and tokens are read only by who may see lines about persons.
alter table logboek_verwerkingen enable row level security;
create policy eigen_naam on logboek_verwerkingen for insert
  with check (door_id::text = current_setting('inclusiemonitor.caller', true));
create policy persoonsregels on logboek_verwerkingen for select
  using (current_setting('inclusiemonitor.persoonsregels', true) = 'ja');

-- Turns a token into a mark that is the same for the same person and leads to no line: the app cannot read this salt.
create table logboek_zout (
  een boolean primary key default true check (een),
  zout bytea not null
);
insert into logboek_zout (zout) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));

-- The log for who checks others: a view runs as its owner, so it passes the policy and leaves the token out.
create view logboek with (security_barrier) as
select nummer, verwerking_id, op, door_naam, activiteit, handeling, reden, onderwerp, onderwerp_id,
  left(encode(sha256(zout || uuid_send(betrokkene)), 'hex'), 12) as kenmerk
from logboek_verwerkingen cross join logboek_zout;

-- Erases the log of before a moment, which lies at least a year back on the clock of the database itself, as the trail does.
create function wis_logboek(p_voor timestamptz) returns bigint
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
declare
  v_regels bigint;
begin
  if p_voor > now() - interval '1 year' then
    raise exception 'the log of the last year stays' using errcode = '55000';
  end if;
  if not exists (
      select from (select op from logboek_verwerkingen order by nummer limit 1) as eerste where op < p_voor) then
    return 0;
  end if;
  with weg as (delete from logboek_verwerkingen where op < p_voor returning 1)
  select count(*) into v_regels from weg;
  return v_regels;
end $$;

-- Asks the I-team who belongs to tokens. What is done with it is told by its status; its tokens are in a table of their own.
create table terugzoekverzoeken (
  nummer bigint generated always as identity primary key,
  id uuid not null unique,
  levering_nummer bigint not null references leveringen (nummer),
  uitkomst text not null,
  reden text not null,
  aantal integer not null check (aantal > 0),
  status text not null default 'aangevraagd' check (status in ('aangevraagd', 'goedgekeurd', 'afgewezen', 'ingetrokken',
    'verlopen', 'afgehandeld')),
  versie integer not null default 1,
  gevraagd_door uuid not null,
  gevraagd_door_naam text not null,
  gevraagd_op timestamptz not null,
  verloopt_op timestamptz not null check (verloopt_op > gevraagd_op),
  beoordeeld_door uuid,
  beoordeeld_door_naam text,
  beoordeeld_op timestamptz,
  afwijsreden text,
  gedownload_op timestamptz,
  afgehandeld_door_naam text,
  resultaat text,
  geeindigd_op timestamptz,
  -- Two persons, whatever the application thinks of it.
  constraint terugzoekverzoeken_ander_beoordeelt check (beoordeeld_door <> gevraagd_door),
  constraint terugzoekverzoeken_beoordeeld check (status not in ('goedgekeurd', 'afgewezen', 'afgehandeld')
    or beoordeeld_door is not null),
  check ((status = 'afgewezen') = (afwijsreden is not null)),
  check ((status = 'afgehandeld') = (resultaat is not null)),
  check ((status in ('aangevraagd', 'goedgekeurd')) = (geeindigd_op is null))
);
create index terugzoekverzoeken_open on terugzoekverzoeken (verloopt_op) where status in ('aangevraagd', 'goedgekeurd');

create table terugzoek_tokens (
  verzoek_nummer bigint not null references terugzoekverzoeken (nummer),
  pseudoniem uuid not null,
  primary key (verzoek_nummer, pseudoniem)
);
alter table terugzoek_tokens enable row level security;
create policy persoonsregels on terugzoek_tokens for select
  using (current_setting('inclusiemonitor.persoonsregels', true) = 'ja');
create policy aanvrager on terugzoek_tokens for insert
  with check (current_setting('inclusiemonitor.persoonsregels', true) = 'ja');

-- A verzoek that ended keeps no tokens, however it ended.
create function wis_terugzoek_tokens() returns trigger
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
begin
  delete from terugzoek_tokens where verzoek_nummer = new.nummer;
  return new;
end $$;
create trigger geeindigd after update of status on terugzoekverzoeken
  for each row when (new.geeindigd_op is not null) execute function wis_terugzoek_tokens();

-- Writes an action on a verzoek to the log, once for each of its persons. Who decides may not see the tokens, so the owner
-- reads them; in the name of the caller, and of nobody else. Gives the number of rows.
create function log_terugzoekverzoek(p_nummer bigint, p_verwerking uuid, p_door_naam text, p_handeling text, p_reden text)
returns bigint
language sql security definer set search_path = inclusiemonitor, pg_temp as $$
  with gelogd as (
    insert into logboek_verwerkingen (verwerking_id, door_id, door_naam, activiteit, handeling, reden, onderwerp,
      onderwerp_id, betrokkene)
    select p_verwerking, current_setting('inclusiemonitor.caller')::uuid, p_door_naam, 'terugzoekverzoek', p_handeling,
      p_reden, 'terugzoekverzoek', v.id::text, t.pseudoniem
    from terugzoekverzoeken v join terugzoek_tokens t on t.verzoek_nummer = v.nummer
    where v.nummer = p_nummer
    returning 1
  )
  select count(*) from gelogd
$$;

-- All lines of one person are found by index in every partition; the keys of the other soorten begin with the token.
create index regels_inhuur_pseudoniem on regels_inhuur (pseudoniem);

revoke execute on function wis_logboek, wis_terugzoek_tokens, log_terugzoekverzoek from public;
grant execute on function wis_logboek, log_terugzoekverzoek to ${app_role};
grant select, insert on logboek_verwerkingen, terugzoek_tokens to ${app_role};
grant select, insert, update on terugzoekverzoeken to ${app_role};
grant select on logboek to ${app_role};
