-- Who may come in: people with a session, programs with a token, and the trail of what they did.

create table accounts (
  id uuid primary key,
  gebruikersnaam text not null unique,
  naam text not null,
  wachtwoord_afdruk text not null,
  rollen text[] not null,
  dienstonderdelen text[] not null default '{}',
  persoonsregels boolean not null default false,
  vog_gezien_op date,
  geblokkeerd boolean not null default false,
  versie integer not null default 1,
  gemaakt_op timestamptz not null default now(),
  constraint accounts_persoonsregels_met_vog check (not persoonsregels or vog_gezien_op is not null)
);

-- Only the SHA-256 of a session's random id is kept: who reads this table cannot take a session over.
create table sessies (
  afdruk bytea primary key,
  account_id uuid not null references accounts (id),
  begonnen_op timestamptz not null default now(),
  gebruikt_op timestamptz not null default now(),
  verloopt_op timestamptz not null
);
create index sessies_account on sessies (account_id);

-- One row per failed attempt, by the hash of what was typed, so that a mistyped password in the name field is not kept.
create table aanmeldpogingen (
  naam_afdruk bytea not null,
  op timestamptz not null default now()
);
create index aanmeldpogingen_naam on aanmeldpogingen (naam_afdruk, op);

create table api_clients (
  id uuid primary key,
  client_id text not null unique,
  naam text not null,
  geheim_afdruk text not null,
  scopes text[] not null,
  dienstonderdelen text[] not null default '{}',
  ingetrokken_op timestamptz,
  gemaakt_op timestamptz not null default now()
);

-- Keys that all instances share, such as the one that signs tokens.
create table geheimen (
  naam text primary key,
  waarde bytea not null,
  gemaakt_op timestamptz not null default now()
);

create table audit (
  nummer bigint generated always as identity primary key,
  op timestamptz not null default now(),
  door_id uuid not null,
  door_naam text not null,
  handeling text not null,
  onderwerp text not null,
  onderwerp_id text not null,
  bijzonderheden jsonb not null default '{}'
);

grant select, insert, update on accounts, api_clients to ${app_role};
grant select, insert, update, delete on sessies, aanmeldpogingen to ${app_role};
grant select, insert on geheimen, audit to ${app_role};
