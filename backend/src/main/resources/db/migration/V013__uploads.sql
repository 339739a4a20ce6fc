-- Uploads that come in parts (tus 1.0.0). Each part is a transaction that ends with an update of its row here; nothing
-- else touches the row while a part comes in, so that whoever comes next need not wait for who is stuck.
create table uploads (
  id uuid primary key,
  eigenaar uuid not null,
  levering_nummer bigint references leveringen (nummer) on delete set null,
  -- What came of it: the same levering, or the first one with this content.
  levering_id uuid not null,
  status text not null default 'open' check (status in ('open', 'klaar', 'weg')),
  lengte bigint check (lengte >= 0),
  metadata text,
  positie bigint not null default 0 check (positie >= 0),
  -- What the reader knows before the line that has not ended, the hash up to there, and what of that line may be kept.
  toestand bytea,
  hash bytea,
  staart bytea check (length(staart) <= 65536),
  -- Rises when another request becomes the writer; the part of the former one can then no longer be committed.
  epoch bigint not null default 0,
  schrijver integer,
  schrijver_sinds timestamptz,
  verloopt_op timestamptz not null default now() + interval '24 hours',
  check (positie <= lengte),
  check (status = 'open' or (toestand is null and hash is null and staart is null and schrijver is null))
);
create index uploads_levering on uploads (levering_nummer);
create index uploads_verloopt on uploads (verloopt_op);

grant select, insert, update, delete on uploads to ${app_role};
