-- The small units together are a row of a stand only for who is not limited to units: what is said of it is not for others.
alter policy eigen_dienstonderdelen on opmerkingen using (
  (select current_setting('inclusiemonitor.caller', true)) <> '' and (
    (select coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '')) = ''
    or dienstonderdeel is null and split_part(onderwerp, '/', 3) <> 'OVERIGE'
    or dienstonderdeel = any ((select eigen_onderdelen())::text[])
  )
);
alter policy eigen_opmerking on opmerkingen with check (
  door::text = current_setting('inclusiemonitor.caller', true)
  and (
    coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
    or dienstonderdeel is null and split_part(onderwerp, '/', 3) <> 'OVERIGE'
    or dienstonderdeel = any (string_to_array(current_setting('inclusiemonitor.dienstonderdelen', true), ','))
  )
);

-- What is said of a row of a register is for who reads the row: it goes along when the row moves to another unit.
create function verhuis_opmerkingen() returns trigger
language plpgsql security definer set search_path = inclusiemonitor, pg_temp as $$
begin
  update opmerkingen set dienstonderdeel = new.dienstonderdeel
  where onderwerp = 'registers/' || new.register || '/' || new.code;
  return null;
end $$;
revoke execute on function verhuis_opmerkingen from public;
create trigger opmerkingen after update on registerregels
  for each row when (old.dienstonderdeel is distinct from new.dienstonderdeel)
  execute function verhuis_opmerkingen();

update opmerkingen o set dienstonderdeel = r.dienstonderdeel
from registerregels r
where o.onderwerp = 'registers/' || r.register || '/' || r.code and o.dienstonderdeel is distinct from r.dienstonderdeel;
