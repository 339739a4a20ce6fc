-- A mutatie holds only what changed. It counts on top of the volledige levering that it was compared with, and on no
-- other: what was weighed against one file says nothing about the next.

alter table leveringen
  add omvang text not null default 'volledig' constraint leveringen_omvang check (omvang in ('volledig', 'mutatie')),
  add basis_nummer bigint references leveringen (nummer),
  add constraint leveringen_basis check (basis_nummer is null or omvang = 'mutatie');
create index leveringen_mutaties on leveringen (basis_nummer) where basis_nummer is not null;

-- The same lines mean something else in a mutatie.
drop index leveringen_zelfde_inhoud;
create unique index leveringen_zelfde_inhoud on leveringen (soort, peildatum, scope, omvang, sha256)
  where status in ('ontvangen', 'gecontroleerd', 'bevestiging-nodig', 'verwerkt') and sha256 is not null;

alter table pakbonnen drop constraint pakbonnen_omvang_check;
alter table pakbonnen add constraint pakbonnen_omvang_check check (omvang in ('volledig', 'mutatie'));

-- What a comparison was made with and found, by name; «grondslag» are the leveringen on which it rests.
update leveringen set voorvertoning = jsonb_build_object('vergelekenMet', voorvertoning -> 0, 'mutaties', '[]'::jsonb,
  'uitkomsten', voorvertoning -> 1)
where jsonb_typeof(voorvertoning) = 'array';

create function kwartaaleinde(p_dag date) returns date
language sql immutable
return (date_trunc('quarter', p_dag::timestamp) + interval '3 months' - interval '1 day')::date;

-- The volledige levering that is in force on a day: of those of the newest peildatum the one that was accepted last.
create function geldende_basis(p_soort text, p_scope text, p_dag date) returns bigint
language sql stable
begin atomic
  select nummer from leveringen
  where soort = p_soort and scope = p_scope and status = 'verwerkt' and omvang = 'volledig' and peildatum <= p_dag
  order by peildatum desc, verwerkt_op desc, nummer desc
  limit 1;
end;

-- The processed leveringen that can count: a mutatie does as long as its volledige one is in force in its quarter.
create view tellende_leveringen with (security_invoker = true) as
select nummer, soort, scope, peildatum from leveringen
where status = 'verwerkt'
  and (omvang = 'volledig' or basis_nummer = geldende_basis(soort, scope, kwartaaleinde(peildatum)));

grant select on tellende_leveringen to ${app_role};
revoke execute on function kwartaaleinde, geldende_basis from public;
grant execute on function kwartaaleinde, geldende_basis to ${app_role};
