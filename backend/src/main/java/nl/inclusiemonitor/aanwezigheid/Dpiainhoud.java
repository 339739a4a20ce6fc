package nl.inclusiemonitor.aanwezigheid;

import java.time.LocalDate;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.privacy.Vrijetekst;

/** What the privacy-officer records of an impact assessment. */
record Dpiainhoud(String kenmerk, LocalDate documentdatum, String sleutelId) {
  /** From this day on an impact assessment is one under the AVG (art. 99). */
  private static final LocalDate AVG = LocalDate.of(2018, 5, 25);

  /** Throws Invalid when it cannot be the reference of a document that is there. */
  void keur(LocalDate vandaag) {
    Vrijetekst.eis("/kenmerk", kenmerk);
    if (documentdatum.isBefore(AVG) || documentdatum.isAfter(vandaag)) {
      throw new Failure.Invalid(
          FieldError.of(
              "body",
              "/documentdatum",
              "datum-onmogelijk",
              "De DPIA is van 25 mei 2018 of later, en niet van na vandaag."));
    }
  }
}
