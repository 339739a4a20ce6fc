package nl.inclusiemonitor.banenafspraak.wet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.privacy.Vrijetekst;

/**
 * The numbers that somebody proposes for a year and regime, and why.
 *
 * @param basisVersie the version that the proposer read; 0 in a year of which nothing is known
 */
record Voorstelinhoud(
    int jaar,
    String regime,
    int basisVersie,
    Optional<String> percentage,
    String status,
    String urenPerFte,
    String urenPerBaan,
    String verloondeUrenPerBaan,
    String heffingPerBaan,
    boolean heffingOpgelegd,
    String artikel,
    String bron,
    String toelichting) {
  private static final String GEEN_QUOTUM = "geen-quotum";
  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);

  /** As the version that it would become. */
  WettelijkeParameters parameters() {
    return new WettelijkeParameters(
        new UUID(0, 0),
        jaar,
        regime,
        basisVersie + 1,
        percentage.map(BigDecimal::new),
        status,
        new BigDecimal(urenPerFte),
        new BigDecimal(urenPerBaan),
        new BigDecimal(verloondeUrenPerBaan),
        new BigDecimal(heffingPerBaan),
        heffingOpgelegd,
        artikel.strip(),
        bron.strip());
  }

  /** Throws Invalid with every fault at once. */
  void keur(List<Regime> regimes, Optional<WettelijkeParameters> nu) {
    List<FieldError> fouten = new ArrayList<>();
    Optional<Regime> wet = regimes.stream().filter(deze -> deze.code().equals(regime)).findFirst();
    if (wet.isEmpty()) {
      fouten.add(fout("/regime", "onbekend-regime", "Dit regime bestaat niet."));
    }
    boolean zonderQuotum = status.equals(GEEN_QUOTUM);
    if (wet.filter(deze -> deze.quotumPerWerkgever() && zonderQuotum).isPresent()) {
      fouten.add(
          fout(
              "/status",
              "regime-met-quotum",
              "Onder dit regime heeft een werkgever een quotum; kies een andere status."));
    }
    if (wet.filter(deze -> !deze.quotumPerWerkgever() && !zonderQuotum).isPresent()) {
      fouten.add(
          fout(
              "/status",
              "regime-zonder-quotum",
              "Onder dit regime heeft een werkgever geen quotum; kies die status."));
    }
    boolean zonderPercentage = zonderQuotum || status.equals("onbekend");
    if (zonderPercentage && percentage.isPresent()) {
      fouten.add(
          fout("/percentage", "percentage-te-veel", "Bij deze status hoort geen percentage."));
    }
    if (!zonderPercentage && percentage.isEmpty()) {
      fouten.add(
          fout("/percentage", "percentage-ontbreekt", "Bij deze status hoort een percentage."));
    }
    percentage
        .map(BigDecimal::new)
        .filter(getal -> getal.signum() == 0 || getal.compareTo(HONDERD) > 0)
        .ifPresent(
            getal ->
                fouten.add(
                    fout("/percentage", "buiten-grenzen", "Kies een percentage boven 0 tot 100.")));
    positief(fouten, "/urenPerFte", urenPerFte);
    positief(fouten, "/urenPerBaan", urenPerBaan);
    positief(fouten, "/verloondeUrenPerBaan", verloondeUrenPerBaan);
    Map.of("/artikel", artikel, "/bron", bron, "/toelichting", toelichting)
        .forEach((veld, tekst) -> Vrijetekst.fout(veld, tekst).ifPresent(fouten::add));
    if (!fouten.isEmpty()) {
      throw new Failure.Invalid(
          "ongeldige-aanvraag", "Het voorstel klopt niet; er is niets bewaard.", fouten);
    }
    if (nu.filter(this::isGelijk).isPresent()) {
      throw new Failure.Invalid(
          "geen-verandering", "Dit voorstel verandert niets aan de parameters van dit jaar.");
    }
  }

  private static void positief(List<FieldError> fouten, String veld, String getal) {
    if (new BigDecimal(getal).signum() == 0) {
      fouten.add(fout(veld, "buiten-grenzen", "Dit getal is groter dan 0."));
    }
  }

  private boolean isGelijk(WettelijkeParameters nu) {
    WettelijkeParameters straks = parameters();
    return zonderNullen(straks.percentage()).equals(zonderNullen(nu.percentage()))
        && straks.status().equals(nu.status())
        && straks.urenPerFte().compareTo(nu.urenPerFte()) == 0
        && straks.urenPerBaan().compareTo(nu.urenPerBaan()) == 0
        && straks.verloondeUrenPerBaan().compareTo(nu.verloondeUrenPerBaan()) == 0
        && straks.heffingPerBaan().compareTo(nu.heffingPerBaan()) == 0
        && straks.heffingOpgelegd() == nu.heffingOpgelegd()
        && straks.artikel().equals(nu.artikel())
        && straks.bron().equals(nu.bron());
  }

  private static Optional<BigDecimal> zonderNullen(Optional<BigDecimal> getal) {
    return getal.map(BigDecimal::stripTrailingZeros);
  }

  private static FieldError fout(String veld, String code, String detail) {
    return FieldError.of("body", veld, code, detail);
  }
}
