package nl.inclusiemonitor.plan.jaarplan;

import com.fasterxml.jackson.annotation.JsonValue;

/** What every yearly plan must tell (voortgangsrapportage 2022: what the units were asked). */
enum Deel {
  INCLUSIEVE_WERKOMGEVING("inclusieveWerkomgeving", "inclusieve werkomgeving"),
  ARBEIDSBEPERKING_WERVEN("arbeidsbeperkingWerven", "medewerkers met een arbeidsbeperking werven"),
  ARBEIDSBEPERKING_BEHOUDEN(
      "arbeidsbeperkingBehouden", "medewerkers met een arbeidsbeperking behouden"),
  BICULTUREEL_WERVEN("bicultureelWerven", "medewerkers met een biculturele achtergrond werven"),
  BICULTUREEL_BEHOUDEN(
      "bicultureelBehouden", "medewerkers met een biculturele achtergrond behouden");

  private final String veld;
  private final String naam;

  Deel(String veld, String naam) {
    this.veld = veld;
    this.naam = naam;
  }

  /** Its field in the register. */
  @JsonValue
  String veld() {
    return veld;
  }

  String naam() {
    return naam;
  }
}
