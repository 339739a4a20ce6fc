-- Deliveries of totals: none of their lines is about one person, so each soort has one ordinary table.

insert into leveringsoorten values
  ('verloonde-uren-totaal', 'regels_verloonde_uren_totaal', false, '{jaar}'),
  ('culturele-diversiteit', 'regels_culturele_diversiteit', false, '{scope,schaalgroep,peildatum,definitie}'),
  ('po-jaarcijfers', 'regels_po_jaarcijfers', false, '{jaar,dienstonderdeel_nummer,schaalgroep,kenmerk,waarde}'),
  ('mto', 'regels_mto', false, '{dienstonderdeel_nummer,vraag,eenheid}'),
  ('inclusiemeting', 'regels_inclusiemeting', false, '{dienstonderdeel_nummer,vraag,eenheid}'),
  ('training-selectie', 'regels_training_selectie', false, '{dienstonderdeel_nummer,groep}');

create table regels_verloonde_uren_totaal (
  levering_nummer bigint not null references leveringen (nummer),
  regel integer not null,
  jaar smallint not null,
  verloonde_uren_x100 bigint not null,
  primary key (levering_nummer, regel)
);

-- The percentage and the step to which its source rounded it, both in hundredths: 9,4 at 0,1 is 940 and 10.
create table regels_culturele_diversiteit (
  levering_nummer bigint not null references leveringen (nummer),
  regel integer not null,
  scope text not null,
  schaalgroep text not null,
  percentage_x100 smallint not null,
  peildatum date not null,
  afronding_x100 smallint not null,
  definitie text not null,
  groep_minstens_250 text not null,
  primary key (levering_nummer, regel)
);

create table regels_po_jaarcijfers (
  levering_nummer bigint not null references leveringen (nummer),
  regel integer not null,
  jaar smallint not null,
  dienstonderdeel_nummer integer not null,
  schaalgroep text not null,
  kenmerk text not null,
  waarde text not null,
  aantal integer not null,
  primary key (levering_nummer, regel)
);

create table regels_mto (
  levering_nummer bigint not null references leveringen (nummer),
  regel integer not null,
  dienstonderdeel_nummer integer not null,
  vraag text not null,
  inclusievraag boolean not null,
  eenheid text not null,
  score_x100 smallint not null,
  respondenten integer not null,
  uitgenodigd integer not null,
  primary key (levering_nummer, regel)
);

create table regels_inclusiemeting (
  levering_nummer bigint not null references leveringen (nummer),
  regel integer not null,
  dienstonderdeel_nummer integer not null,
  vraag text not null,
  inclusievraag boolean not null,
  eenheid text not null,
  score_x100 smallint not null,
  respondenten integer not null,
  uitgenodigd integer not null,
  primary key (levering_nummer, regel)
);

create table regels_training_selectie (
  levering_nummer bigint not null references leveringen (nummer),
  regel integer not null,
  dienstonderdeel_nummer integer not null,
  groep text not null,
  totaal integer not null,
  getraind integer not null,
  primary key (levering_nummer, regel)
);

grant select, insert on regels_verloonde_uren_totaal, regels_culturele_diversiteit, regels_po_jaarcijfers, regels_mto,
  regels_inclusiemeting, regels_training_selectie to ${app_role};
