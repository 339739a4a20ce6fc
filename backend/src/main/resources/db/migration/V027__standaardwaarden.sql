-- A column that a file leaves out is not sent along in COPY: its table knows what it means. The statement about each column
-- is in the declared layout.
alter table regels_uwv_verloonde_uren alter correctie set default 0;
alter table regels_personeel alter telt_niet_mee set default false;

-- Makes the table that one levering loads into, in the transaction of the load, so that COPY may FREEZE. The app may only
-- insert; COPY refuses row-level security, so that sits on the parent, and nobody can read the table before it is attached.
create or replace function maak_laadtabel(p_nummer bigint) returns text
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
declare
  v_tabel text;
  v_naam text := laadtabel_naam(p_nummer);
begin
  select s.tabel into v_tabel
  from leveringen l join leveringsoorten s using (soort)
  where l.nummer = p_nummer and l.status = 'ontvangen' and l.geladen_op is null and s.per_levering;
  if not found then
    raise exception 'levering % does not load into a table of its own', p_nummer using errcode = '55000';
  end if;
  execute format('create table %I (like %I including defaults)', v_naam, v_tabel);
  execute format('alter table %I alter levering_nummer set default %s', v_naam, p_nummer);
  execute format('grant insert on %I to ${app_role}', v_naam);
  return v_naam;
end $$;

-- Files that come in parts may be half way: their tables were made without.
do $$
declare
  v_laadtabel record;
begin
  for v_laadtabel in
    select laadtabel_naam(l.nummer) as naam, s.tabel
    from leveringen l join leveringsoorten s using (soort)
    where s.tabel in ('regels_uwv_verloonde_uren', 'regels_personeel') and l.status = 'ontvangen' and l.geladen_op is null
      and to_regclass(laadtabel_naam(l.nummer)) is not null
  loop
    if v_laadtabel.tabel = 'regels_personeel' then
      execute format('alter table %I alter telt_niet_mee set default false', v_laadtabel.naam);
    else
      execute format('alter table %I alter correctie set default 0', v_laadtabel.naam);
    end if;
  end loop;
end $$;
