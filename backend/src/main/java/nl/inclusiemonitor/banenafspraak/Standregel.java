package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.berekening.Eenheid.BANEN;
import static nl.inclusiemonitor.banenafspraak.berekening.Eenheid.FTE;
import static nl.inclusiemonitor.banenafspraak.berekening.Eenheid.PROCENT;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.inclusiemonitor.banenafspraak.Cijfer.Reden;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Eenheid;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Kerncijfers;
import nl.inclusiemonitor.banenafspraak.berekening.Klasse;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.privacy.disclosure.Zicht;

/** One row of a stand as a reader may see it: VWS or a dienstonderdeel. */
public record Standregel(
    String code,
    String naam,
    String scope,
    Cijfer bezetting,
    Cijfer quotum,
    Cijfer individueel,
    Cijfer binnenwerk,
    Cijfer inleen,
    Cijfer individueelEnInleen,
    Cijfer gerealiseerd,
    Cijfer realisatiePercentage,
    Cijfer tekort,
    Optional<Klasse> klasse) {
  private static final Set<String> BEZETTING = Set.of("bezetting");
  private static final Set<String> PERSONEN = Set.of("uwv-doelgroepregister", "personeel");
  private static final Set<String> BINNENWERK = Set.of("binnenwerk");
  private static final Set<String> INLEEN = Set.of("inhuur", "uwv-doelgroepregister", "personeel");
  private static final Set<String> OVER_PERSONEN = INLEEN;
  private static final Set<String> GEREALISEERD =
      Set.of("uwv-doelgroepregister", "personeel", "binnenwerk", "inhuur");
  static final Set<String> ALLES = Set.copyOf(Stand.BRONNEN);

  /**
   * Writes a row of a stand for one kind of reader.
   *
   * @param alles the figures of the row, whoever may see them
   * @param allesZichtbaar whether the reader may see small groups
   */
  public static Standregel van(
      Stand stand, Grondslag grondslag, Kerncijfers alles, boolean allesZichtbaar) {
    Cijferbron bron = Cijferbron.van(stand);
    Zicht zicht = alles.zicht(grondslag.besluit(), allesZichtbaar);
    Kerncijfers cijfers = alles.zoals(zicht);
    boolean verborgen = zicht == Zicht.NIETS;
    boolean nietUitgesplitst = verborgen || zicht == Zicht.SAMEN;
    boolean minderMaanden = stand.inleenMaanden() > 0 && stand.inleenMaanden() < 3;
    UnaryOperator<Cijfer> som = cijfer -> zicht == Zicht.SAMEN ? cijfer.alsAfgerond() : cijfer;
    Cijfer quotum =
        cijfers
            .quotum()
            .map(breuk -> bron.getal(breuk, BANEN, BEZETTING))
            .orElseGet(() -> bron.zonderWaarde(geenQuotum(grondslag), BANEN, BEZETTING));
    return new Standregel(
        grondslag.code(),
        grondslag.naam(),
        grondslag.scope(),
        geleverd(bron, cijfers.bezetting(), FTE, BEZETTING),
        quotum,
        nietUitgesplitst
            ? beschermd(bron, PERSONEN)
            : geleverd(bron, cijfers.individueel(), BANEN, PERSONEN),
        verborgen
            ? beschermd(bron, BINNENWERK)
            : geleverd(bron, cijfers.binnenwerk(), BANEN, BINNENWERK),
        nietUitgesplitst
            ? beschermd(bron, INLEEN)
            : cijfers
                .inleen()
                .filter(breuk -> minderMaanden)
                .map(breuk -> bron.overMinderMaanden(breuk, BANEN, INLEEN))
                .orElseGet(() -> geleverd(bron, cijfers.inleen(), BANEN, INLEEN)),
        verborgen
            ? beschermd(bron, OVER_PERSONEN)
            : som.apply(geleverd(bron, cijfers.individueelEnInleen(), BANEN, OVER_PERSONEN)),
        verborgen ? beschermd(bron, GEREALISEERD) : som.apply(gerealiseerd(bron, cijfers)),
        verborgen
            ? bron.zonderWaarde(Reden.BESCHERMD, PROCENT, ALLES)
            : som.apply(
                afgeleid(bron, grondslag, cijfers, cijfers.realisatiePercentage(), PROCENT)),
        verborgen
            ? beschermd(bron, ALLES)
            : som.apply(afgeleid(bron, grondslag, cijfers, cijfers.tekort(), BANEN)),
        verborgen && stand.klassenGetoond()
            ? alles.realisatiePercentage().map(Klasse::van)
            : Optional.empty());
  }

  private static Cijfer beschermd(Cijferbron bron, Set<String> soorten) {
    return bron.zonderWaarde(Reden.BESCHERMD, BANEN, soorten);
  }

  private static Cijfer geleverd(
      Cijferbron bron, Optional<Breuk> breuk, Eenheid eenheid, Set<String> soorten) {
    return breuk
        .map(waarde -> bron.getal(waarde, eenheid, soorten))
        .orElseGet(() -> bron.zonderWaarde(Reden.NIET_GELEVERD, eenheid, soorten));
  }

  private static Cijfer gerealiseerd(Cijferbron bron, Kerncijfers cijfers) {
    if (cijfers.volledig()) {
      return geleverd(bron, cijfers.gerealiseerd(), BANEN, GEREALISEERD);
    }
    return cijfers
        .gerealiseerd()
        .map(breuk -> bron.tenMinste(breuk, BANEN, GEREALISEERD))
        .orElseGet(() -> bron.zonderWaarde(Reden.NIET_GELEVERD, BANEN, GEREALISEERD));
  }

  private static Cijfer afgeleid(
      Cijferbron bron,
      Grondslag grondslag,
      Kerncijfers cijfers,
      Optional<Breuk> breuk,
      Eenheid eenheid) {
    if (breuk.isPresent()) {
      return bron.getal(breuk.get(), eenheid, ALLES);
    }
    return bron.zonderWaarde(nietAfTeLeiden(grondslag, cijfers), eenheid, ALLES);
  }

  /** Why what follows from quotum and realised jobs is not there. */
  static Reden nietAfTeLeiden(Grondslag grondslag, Kerncijfers cijfers) {
    if (cijfers.quotum().isEmpty()) {
      return geenQuotum(grondslag);
    }
    return cijfers.volledig() ? Reden.NOEMER_NUL : Reden.ONVOLLEDIG;
  }

  private static Reden geenQuotum(Grondslag grondslag) {
    return grondslag.fte().isEmpty() ? Reden.NIET_GELEVERD : Reden.PERCENTAGE_ONBEKEND;
  }
}
