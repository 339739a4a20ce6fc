package nl.inclusiemonitor.banenafspraak.wet;

import static nl.inclusiemonitor.banenafspraak.berekening.Eenheid.BANEN;
import static nl.inclusiemonitor.banenafspraak.berekening.Eenheid.EURO;
import static nl.inclusiemonitor.banenafspraak.berekening.Eenheid.PROCENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.WettelijkeParameterweergave;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Eenheid;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Kerncijfers;
import nl.inclusiemonitor.banenafspraak.berekening.Quotum;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.privacy.disclosure.Zicht;

/**
 * A stand beside itself under other numbers of the law. The jobs that were realised are the same;
 * what they are held against is not. A hidden unit shows its quotum only, and no class: of several
 * percentages the classes together would close in on its number.
 */
record Vergelijking(
    String kwartaal,
    LocalDate peildatum,
    int versie,
    String status,
    Optional<WettelijkeParameterweergave> eigen,
    WettelijkeParameterweergave ander,
    Regel totaal,
    Kant heffing,
    List<Regel> dienstonderdelen) {

  /** One row, under both. */
  record Regel(String code, String naam, Kant quotum, Kant realisatiePercentage, Kant tekort) {}

  /** A figure as it is, as it would be, and the difference. */
  record Kant(Getal eigen, Getal ander, Getal verschil) {}

  /** Exact and readable; without a value it says why. */
  record Getal(Optional<String> waarde, String weergave, Optional<String> reden) {
    static Getal van(Breuk breuk, Eenheid eenheid) {
      BigDecimal waarde = breuk.waarde();
      String plain = waarde.signum() == 0 ? "0" : waarde.stripTrailingZeros().toPlainString();
      return new Getal(Optional.of(plain), eenheid.weergave(breuk), Optional.empty());
    }

    static Getal zonder(Reden reden) {
      return new Getal(Optional.empty(), reden.weergave, Optional.of(reden.code));
    }
  }

  /** Why there is no value. */
  enum Reden {
    GEEN_QUOTUM("geen-quotum", "geen quotum per werkgever"),
    PERCENTAGE_ONBEKEND("percentage-onbekend", "percentage niet bekend"),
    NIET_GELEVERD("niet-geleverd", "nog niet geleverd"),
    ONVOLLEDIG("onvolledig", "nog niet alle bronnen zijn geleverd"),
    NOEMER_NUL("noemer-nul", "niet te berekenen: het quotum is 0"),
    BESCHERMD("beschermd", "Niet getoond om personen te beschermen"),
    NIET_TE_VERGELIJKEN("niet-te-vergelijken", "niet te vergelijken");

    private final String code;
    private final String weergave;

    Reden(String code, String weergave) {
      this.code = code;
      this.weergave = weergave;
    }
  }

  static Vergelijking van(Stand stand, WettelijkeParameters ander, boolean allesZichtbaar) {
    WettelijkeParameters eigen =
        stand.parameter().orElseGet(() -> WettelijkeParameters.onbekend(stand.kwartaal().jaar()));
    return new Vergelijking(
        stand.kwartaal().toString(),
        stand.peildatum(),
        stand.versie(),
        stand.status(),
        stand.parameter().map(WettelijkeParameterweergave::van),
        WettelijkeParameterweergave.van(ander),
        regel(stand, stand.totaal(), eigen, ander, true),
        heffing(stand, eigen, ander),
        stand.onderdelen().stream()
            .map(deel -> regel(stand, deel, eigen, ander, allesZichtbaar))
            .toList());
  }

  private static Regel regel(
      Stand stand,
      Grondslag grondslag,
      WettelijkeParameters eigen,
      WettelijkeParameters ander,
      boolean allesZichtbaar) {
    Kerncijfers alles = Kerncijfers.van(grondslag, eigen, stand.inleenMaanden());
    Zicht zicht = alles.zicht(grondslag.besluit(), allesZichtbaar);
    Kerncijfers nu = alles.zoals(zicht);
    Kerncijfers straks = Kerncijfers.van(grondslag, ander, stand.inleenMaanden()).zoals(zicht);
    // The same hours rounded as two numbers of jobs would tell more of them than either.
    boolean verborgen =
        zicht == Zicht.NIETS || (zicht == Zicht.SAMEN && !zelfdeBanen(eigen, ander));
    Kant beschermd = kant(Getal.zonder(Reden.BESCHERMD));
    return new Regel(
        grondslag.code(),
        grondslag.naam(),
        kant(
            nu.quotum(),
            straks.quotum(),
            BANEN,
            reden(grondslag, nu, eigen),
            reden(grondslag, straks, ander)),
        verborgen
            ? beschermd
            : kant(
                nu.realisatiePercentage(),
                straks.realisatiePercentage(),
                PROCENT,
                reden(grondslag, nu, eigen),
                reden(grondslag, straks, ander)),
        verborgen
            ? beschermd
            : kant(
                nu.tekort(),
                straks.tekort(),
                BANEN,
                reden(grondslag, nu, eigen),
                reden(grondslag, straks, ander)));
  }

  private static boolean zelfdeBanen(WettelijkeParameters een, WettelijkeParameters ander) {
    return een.urenPerBaan().compareTo(ander.urenPerBaan()) == 0
        && een.verloondeUrenPerBaan().compareTo(ander.verloondeUrenPerBaan()) == 0;
  }

  /** Of the whole employer only: a levy per unit does not exist. */
  private static Kant heffing(Stand stand, WettelijkeParameters eigen, WettelijkeParameters ander) {
    Kerncijfers nu = Kerncijfers.van(stand.totaal(), eigen, stand.inleenMaanden());
    Kerncijfers straks = Kerncijfers.van(stand.totaal(), ander, stand.inleenMaanden());
    return kant(
        nu.tekort().map(tekort -> Quotum.rekenvoorbeeldHeffing(tekort, eigen)),
        straks.tekort().map(tekort -> Quotum.rekenvoorbeeldHeffing(tekort, ander)),
        EURO,
        reden(stand.totaal(), nu, eigen),
        reden(stand.totaal(), straks, ander));
  }

  private static Reden reden(Grondslag grondslag, Kerncijfers cijfers, WettelijkeParameters wet) {
    if (wet.status().equals("geen-quotum")) {
      return Reden.GEEN_QUOTUM;
    }
    if (cijfers.quotum().isEmpty()) {
      return grondslag.fte().isEmpty() ? Reden.NIET_GELEVERD : Reden.PERCENTAGE_ONBEKEND;
    }
    return cijfers.volledig() ? Reden.NOEMER_NUL : Reden.ONVOLLEDIG;
  }

  private static Kant kant(
      Optional<Breuk> eigen,
      Optional<Breuk> ander,
      Eenheid eenheid,
      Reden zonderEigen,
      Reden zonderAnder) {
    return new Kant(
        eigen.map(breuk -> Getal.van(breuk, eenheid)).orElseGet(() -> Getal.zonder(zonderEigen)),
        ander.map(breuk -> Getal.van(breuk, eenheid)).orElseGet(() -> Getal.zonder(zonderAnder)),
        ander
            .flatMap(straks -> eigen.map(straks::min))
            .map(verschil -> Getal.van(verschil, eenheid))
            .orElseGet(() -> Getal.zonder(Reden.NIET_TE_VERGELIJKEN)));
  }

  private static Kant kant(Getal overal) {
    return new Kant(overal, overal, overal);
  }
}
