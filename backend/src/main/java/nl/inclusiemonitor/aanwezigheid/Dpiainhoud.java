package nl.inclusiemonitor.aanwezigheid;

import java.time.LocalDate;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.privacy.BsnGuard;

/** What the privacy-officer records of an impact assessment. */
record Dpiainhoud(String kenmerk, LocalDate documentdatum, String sleutelId) {
  /** From this day on an impact assessment is one under the AVG (art. 99). */
  private static final LocalDate AVG = LocalDate.of(2018, 5, 25);

  /** Throws Invalid when it cannot be the reference of a document that is there. */
  void keur(LocalDate vandaag) {
    keurTekst("/kenmerk", kenmerk);
    if (documentdatum.isBefore(AVG) || documentdatum.isAfter(vandaag)) {
      throw new Failure.Invalid(
          FieldError.of(
              "body",
              "/documentdatum",
              "datum-onmogelijk",
              "De DPIA is van 25 mei 2018 of later, en niet van na vandaag."));
    }
  }

  /** Throws Invalid when a text is empty or may hold a burgerservicenummer. */
  static void keurTekst(String veld, String tekst) {
    if (tekst.isBlank()) {
      throw new Failure.Invalid(FieldError.of("body", veld, "verplicht", "Vul dit in."));
    }
    if (BsnGuard.isIn(tekst)) {
      throw new Failure.Invalid(
          FieldError.of(
              "body",
              veld,
              "mogelijk-bsn",
              "In de tekst staat mogelijk een burgerservicenummer; er is niets bewaard."));
    }
  }
}
