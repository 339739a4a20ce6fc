package nl.inclusiemonitor.demo.bestand;

import java.util.List;

/** The kinds of delivery that the demo ministry makes, with the columns it fills. */
public enum Soort {
  BEZETTING("bezetting", "dienstonderdeel;fte;personen"),
  PERSONEEL(
      "personeel",
      "pseudoniem;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst;uit_dienst;eenheid;telt_niet_mee"),
  DOELGROEPREGISTER("uwv-doelgroepregister", "pseudoniem;registratie_begin;registratie_eind"),
  VERLOONDE_UREN(
      "uwv-verloonde-uren",
      "pseudoniem;ikv_nummer;tijdvak_begin;tijdvak_eind;verloonde_uren;contracturen_per_week;correctie"),
  BINNENWERK("binnenwerk", "dienstonderdeel;categorie;banen"),
  INHUUR("inhuur", "dienstonderdeel;leverancier;mantel;maand;uren;bevestigd_doelgroep;pseudoniem"),
  VERLOONDE_UREN_TOTAAL("verloonde-uren-totaal", "jaar;verloonde_uren"),
  CULTURELE_DIVERSITEIT(
      "culturele-diversiteit",
      "scope;schaalgroep;peildatum;definitie;percentage;afronding;groep_minstens_250"),
  PO_JAARCIJFERS("po-jaarcijfers", "jaar;dienstonderdeel;schaalgroep;kenmerk;waarde;aantal"),
  MTO("mto", "dienstonderdeel;vraag;eenheid;inclusievraag;score;respondenten;uitgenodigd"),
  TRAINING_SELECTIE("training-selectie", "dienstonderdeel;groep;totaal;getraind");

  private final String naam;
  private final String kop;

  Soort(String naam, String kop) {
    this.naam = naam;
    this.kop = kop;
  }

  public String naam() {
    return naam;
  }

  public List<String> kolommen() {
    return List.of(kop.split(";", -1));
  }
}
