-- What a deliverer states of a file before it sends it. A pakbon is never changed; of the leveringen that count or may come
-- to count, one has it.

create table pakbonnen (
  id uuid primary key,
  soort text not null references leveringsoorten (soort),
  peildatum date not null,
  omvang text not null check (omvang = 'volledig'),
  regels bigint not null,
  controletotalen jsonb not null,
  sha256 bytea not null check (length(sha256) = 32),
  sleutel_id text not null check (sleutel_id ~ '^[0-9a-f]{16}$'),
  gemaakt_op timestamptz not null,
  ingediend_door uuid not null,
  ingediend_door_naam text not null,
  ingediend_op timestamptz not null default now()
);

alter table leveringen add pakbon_id uuid references pakbonnen (id), add sleutel_id text;
create unique index leveringen_pakbon on leveringen (pakbon_id)
  where status in ('ontvangen', 'gecontroleerd', 'bevestiging-nodig', 'verwerkt');
create index leveringen_met_pakbon on leveringen (pakbon_id) where pakbon_id is not null;

grant select, insert on pakbonnen to ${app_role};
