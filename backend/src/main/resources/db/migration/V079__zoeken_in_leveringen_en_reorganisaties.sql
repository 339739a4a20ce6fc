-- The words by which a delivery and a reorganisation are found: never by who made them, by a file's name or by what is in it.

-- A day as people write it: its year, quarter, month and day, in Dutch and in English.
create function dagwoorden(p_dag date) returns text[]
language sql immutable parallel safe as $$
  select array[
    extract(year from p_dag)::text,
    'q' || extract(quarter from p_dag)::text,
    extract(month from p_dag)::text,
    lpad(extract(month from p_dag)::text, 2, '0'),
    extract(day from p_dag)::text,
    lpad(extract(day from p_dag)::text, 2, '0'),
    (array['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november',
      'december'])[extract(month from p_dag)::integer],
    (array['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november',
      'december'])[extract(month from p_dag)::integer]
  ]
$$;

create function levering_woorden(p_soort text, p_peildatum date) returns tsvector
language sql immutable parallel safe set search_path = inclusiemonitor, pg_temp as $$
  select array_to_tsvector(p_soort || dagwoorden(p_peildatum))
$$;

create function reorganisatie_woorden(p_soort text, p_ingangsdatum date, p_van text[], p_naar jsonb, p_toelichting text)
returns tsvector
language sql immutable parallel safe set search_path = inclusiemonitor, pg_temp as $$
  select to_tsvector('dutch',
    p_soort || ' ' || array_to_string(dagwoorden(p_ingangsdatum) || p_van, ' ') || ' ' || p_toelichting || ' ' || coalesce((
      select string_agg((deel ->> 'code') || ' ' || (deel ->> 'naam'), ' ') from jsonb_array_elements(p_naar) as deel
    ), ''))
$$;

create index leveringen_woorden on leveringen using gin (levering_woorden(soort, peildatum));
create index reorganisaties_woorden on reorganisaties
  using gin (reorganisatie_woorden(soort, ingangsdatum, van, naar, toelichting));
