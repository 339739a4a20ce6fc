-- Vaststellen: one person offers a version, another decides. From then on the version never changes, for nobody.

-- What one person offers to be decided by another: a version of a quarter, with notes on its checklist.
create table voordrachten (
  nummer bigint generated always as identity primary key,
  kwartaal text not null,
  stand_id uuid not null references standen (id),
  status text not null default 'open' check (status in ('open', 'vastgesteld', 'teruggegeven', 'vervallen')),
  versie integer not null default 1,
  toelichting text check (length(toelichting) <= 500),
  -- Of each source that is missing why: [{"soort": …, "reden": …, "toelichting": …}].
  ontbrekend jsonb not null default '[]',
  gedaan_door uuid not null,
  gedaan_door_naam text not null,
  gedaan_op timestamptz not null,
  besloten_door uuid,
  besloten_door_naam text,
  besloten_op timestamptz,
  besluit_toelichting text check (length(besluit_toelichting) <= 500),
  -- Two persons, whatever the application thinks of it.
  constraint voordrachten_ander_beslist check (besloten_door <> gedaan_door),
  constraint voordrachten_besloten check ((status in ('vastgesteld', 'teruggegeven')) = (besloten_door is not null)),
  check ((besloten_door is null) = (besloten_op is null)),
  check (status <> 'teruggegeven' or besluit_toelichting is not null)
);
create unique index voordrachten_open on voordrachten (kwartaal) where status = 'open';
create index voordrachten_kwartaal on voordrachten (kwartaal, nummer desc);

-- Why the jobs of a unit changed so much since the quarter before; holds as long as the figures of both are as they were.
create table sprongverklaringen (
  nummer bigint generated always as identity primary key,
  stand_id uuid not null references standen (id),
  vorige_id uuid not null references standen (id),
  code text not null,
  reden text not null check (reden in ('plaatsingen', 'uitstroom', 'reorganisatie', 'uren-gewijzigd', 'late-levering',
    'bron-verbeterd', 'anders')),
  toelichting text check (length(toelichting) <= 500),
  door uuid not null,
  door_naam text not null,
  op timestamptz not null,
  check (reden <> 'anders' or toelichting is not null)
);
create index sprongverklaringen_stand on sprongverklaringen (stand_id, code);

-- The decision. A version is compared with the quarter before as that was vastgesteld by then, whatever is corrected later.
create table vaststellingen (
  stand_id uuid primary key references standen (id),
  voordracht_nummer bigint not null unique references voordrachten (nummer),
  vorige_id uuid references standen (id),
  afdruk bytea check (length(afdruk) = 32)
);

-- All that was frozen as one text, and of that text the SHA-256 is the afdruk. It holds figures that are hidden for most
-- readers, and a salt: a hash without one would confirm a guess of what a small unit hides.
create table stand_documenten (
  stand_id uuid primary key references vaststellingen (stand_id),
  document text not null
);

-- Rounds that compute vastgestelde standen again and hold them against what was frozen.
create table naproeven (
  nummer bigint generated always as identity primary key,
  op timestamptz not null,
  gevraagd_door_naam text,
  standen integer not null,
  herrekend integer not null,
  -- [{"kwartaal": …, "versie": …, "wat": …}], empty when all is as it was.
  afwijkingen jsonb not null
);

alter table sprongverklaringen enable row level security;
create policy eigen_dienstonderdelen on sprongverklaringen for select using (
  coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
  or code = any (string_to_array(current_setting('inclusiemonitor.dienstonderdelen', true), ','))
);
create policy alle_dienstonderdelen on sprongverklaringen for insert
  with check (coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = '');
alter table stand_documenten enable row level security;
create policy persoonsregels on stand_documenten for select using (
  current_setting('inclusiemonitor.persoonsregels', true) = 'ja'
  and coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
);

-- Refuses what would change a vastgestelde stand, for the owner of the tables too.
create function bewaak_stand() returns trigger
language plpgsql set search_path = inclusiemonitor, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.status <> 'voorlopig' then
      raise exception 'a stand begins as voorlopig' using errcode = '55000';
    end if;
    return new;
  end if;
  if old.status = 'vastgesteld' then
    raise exception 'stand % version % is vastgesteld and never changes', old.kwartaal, old.versie using errcode = '55000';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger standen_bewaakt before insert or update or delete on standen for each row execute function bewaak_stand();

create function bewaak_standdeel() returns trigger
language plpgsql set search_path = inclusiemonitor, pg_temp as $$
declare
  v_standen uuid[] := '{}';
begin
  if tg_op <> 'INSERT' then
    v_standen := v_standen || old.stand_id;
  end if;
  if tg_op <> 'DELETE' then
    v_standen := v_standen || new.stand_id;
  end if;
  if exists (select from standen where id = any (v_standen) and status = 'vastgesteld') then
    raise exception 'a vastgestelde stand never changes' using errcode = '55000';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger stand_cijfers_bewaakt before insert or update or delete on stand_cijfers
  for each row execute function bewaak_standdeel();
create trigger stand_leveringen_bewaakt before insert or update or delete on stand_leveringen
  for each row execute function bewaak_standdeel();

create function bewaak_vaststelling() returns trigger
language plpgsql as $$
begin
  if tg_op = 'UPDATE' and tg_table_name = 'vaststellingen' then
    if old.afdruk is null then
      return new;
    end if;
  end if;
  raise exception 'what was vastgesteld never changes' using errcode = '55000';
end $$;
create trigger vaststellingen_bewaakt before update or delete on vaststellingen
  for each row execute function bewaak_vaststelling();
create trigger stand_documenten_bewaakt before update or delete on stand_documenten
  for each row execute function bewaak_vaststelling();

-- Makes the version of an open voordracht vastgesteld, by another than who offered it. Its document follows in the same
-- transaction, for it holds the figures as they are shown from now on.
create function stel_stand_vast(p_voordracht bigint, p_door uuid, p_door_naam text, p_toelichting text, p_nu timestamptz)
  returns void
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
declare
  v_voordracht voordrachten;
  v_stand standen;
begin
  select * into v_voordracht from voordrachten where nummer = p_voordracht and status = 'open' for update;
  if not found or v_voordracht.gedaan_door = p_door then
    raise exception 'voordracht % is not open, or was made by who decides', p_voordracht using errcode = '55000';
  end if;
  select * into v_stand from standen where id = v_voordracht.stand_id for update;
  if v_stand.status <> 'voorlopig'
      or exists (select from standen where kwartaal = v_stand.kwartaal and versie > v_stand.versie)
      or not exists (select from stand_leveringen where stand_id = v_stand.id) then
    raise exception 'only the newest version of a quarter with figures can be vastgesteld' using errcode = '55000';
  end if;
  update voordrachten set status = 'vastgesteld', versie = versie + 1, besloten_door = p_door,
    besloten_door_naam = p_door_naam, besloten_op = p_nu, besluit_toelichting = p_toelichting
  where nummer = p_voordracht;
  update standen set status = 'vastgesteld', vastgesteld_op = p_nu where id = v_stand.id;
  insert into vaststellingen (stand_id, voordracht_nummer, vorige_id)
  select v_stand.id, p_voordracht, (
    select id from standen
    where kwartaal = to_char(date_trunc('quarter', v_stand.peildatum) - interval '1 day', 'YYYY-"Q"Q')
      and status = 'vastgesteld'
    order by versie desc limit 1);
end $$;

-- Keeps what was frozen. The figures come as they are shown to who may see them all; inputs, parameters, leveringen and the
-- pattern of what is hidden are read here.
create function bewaar_document(p_stand uuid, p_weergave jsonb) returns bytea
language plpgsql security definer set search_path = inclusiemonitor, pg_temp set timezone = 'UTC' as $$
declare
  v_document text;
  v_afdruk bytea;
begin
  select jsonb_build_object(
      'formaat', 'inclusiemonitor/stand/1',
      'zout', encode(uuid_send(gen_random_uuid()), 'hex'),
      'stand', to_jsonb(s),
      'parameters', (select coalesce(jsonb_agg(to_jsonb(p) order by p.jaar), '[]') from wettelijke_parameters p
        where p.id in (s.parameter_id, s.prognose_parameter_id)),
      'leveringen', (select jsonb_agg(jsonb_build_object('id', l.id, 'soort', l.soort, 'omvang', l.omvang,
          'peildatum', l.peildatum, 'verwerkt_op', l.verwerkt_op, 'sha256', encode(l.sha256, 'hex'),
          'verouderd', sl.verouderd) order by l.soort, l.nummer)
        from stand_leveringen sl join leveringen l on l.nummer = sl.levering_nummer where sl.stand_id = s.id),
      'cijfers', (select jsonb_agg(to_jsonb(c) order by c.volgorde) from stand_cijfers c where c.stand_id = s.id),
      'vorige', v.vorige_id,
      'voordracht', to_jsonb(d),
      'weergave', p_weergave)::text
  into strict v_document
  from standen s join vaststellingen v on v.stand_id = s.id join voordrachten d on d.nummer = v.voordracht_nummer
  where s.id = p_stand and s.status = 'vastgesteld' and v.afdruk is null;
  v_afdruk := sha256(convert_to(v_document, 'UTF8'));
  update vaststellingen set afdruk = v_afdruk where stand_id = p_stand;
  insert into stand_documenten (stand_id, document) values (p_stand, v_document);
  return v_afdruk;
end $$;

-- Holds every vastgestelde stand against its document: whether the hash is that of the text, and whether the tables still
-- say what the text says. What later migrations add to a table is not in an older text.
create function toets_vaststellingen()
  returns table (stand_id uuid, kwartaal text, versie integer, afdruk_klopt boolean, gegevens_kloppen boolean, weergave text)
language sql stable set search_path = inclusiemonitor, pg_temp set timezone = 'UTC' as $$
  select s.id, s.kwartaal, s.versie,
    coalesce(sha256(convert_to(d.document, 'UTF8')) = v.afdruk, false),
    coalesce(
      to_jsonb(s) @> (j.doc -> 'stand')
      and v.vorige_id is not distinct from (j.doc ->> 'vorige')::uuid
      and (select count(*) from stand_cijfers c where c.stand_id = s.id) = jsonb_array_length(j.doc -> 'cijfers')
      and not exists (
        select from jsonb_array_elements(j.doc -> 'cijfers') toen
          left join stand_cijfers c on c.stand_id = s.id and c.code = toen ->> 'code'
        where c.code is null or not to_jsonb(c) @> toen)
      and not exists (
        select from jsonb_array_elements(j.doc -> 'parameters') toen
          left join wettelijke_parameters p on p.id = (toen ->> 'id')::uuid
        where p.id is null or not to_jsonb(p) @> toen)
      and (select count(*) from stand_leveringen sl where sl.stand_id = s.id) = jsonb_array_length(j.doc -> 'leveringen')
      and not exists (
        select from jsonb_array_elements(j.doc -> 'leveringen') toen
        where not exists (
          select from stand_leveringen sl join leveringen l on l.nummer = sl.levering_nummer
          where sl.stand_id = s.id and l.id = (toen ->> 'id')::uuid)), false),
    (j.doc -> 'weergave')::text
  from standen s
    left join vaststellingen v on v.stand_id = s.id
    left join stand_documenten d on d.stand_id = s.id
    left join lateral (select d.document::jsonb as doc) j on true
  where s.status = 'vastgesteld'
  order by s.kwartaal, s.versie
$$;

grant select, insert on voordrachten, sprongverklaringen, naproeven to ${app_role};
grant update (status, versie, besloten_door, besloten_door_naam, besloten_op, besluit_toelichting) on voordrachten
  to ${app_role};
grant select on vaststellingen, stand_documenten to ${app_role};
revoke execute on function stel_stand_vast, bewaar_document from public;
grant execute on function stel_stand_vast, bewaar_document to ${app_role};
