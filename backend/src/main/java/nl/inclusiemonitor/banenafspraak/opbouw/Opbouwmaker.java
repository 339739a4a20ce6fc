package nl.inclusiemonitor.banenafspraak.opbouw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Cijfer;
import nl.inclusiemonitor.banenafspraak.Overige;
import nl.inclusiemonitor.banenafspraak.Standregel;
import nl.inclusiemonitor.banenafspraak.Standweergave;
import nl.inclusiemonitor.banenafspraak.WettelijkeParameterweergave;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.Stand;

/**
 * Writes the formula of a figure and what goes into it. Every figure comes from the stand as this
 * reader sees it, so that what is hidden there is hidden here.
 *
 * @param stand with all that was computed
 * @param gezien the same as the reader sees it
 * @param grondslag the row of the figure, and as the reader sees it
 */
record Opbouwmaker(Stand stand, Standweergave gezien, Grondslag grondslag, Standregel regel) {
  private static final BigDecimal HONDERD = BigDecimal.valueOf(100);
  private static final String AFGEROND =
      " Individueel en inleen samen zijn afgerond op twee decimalen: de precieze breuk zou de verborgen uitsplitsing"
          + " teruggeven.";

  /** What goes into a figure, and how. */
  private record Rekening(Optional<String> uitdrukking, List<Invoer> invoer) {
    static final Rekening GEEN = new Rekening(Optional.empty(), List.of());

    static Rekening van(String uitdrukking, Invoer... invoer) {
      return new Rekening(Optional.of(uitdrukking), List.of(invoer));
    }
  }

  /** Without its leaves. */
  Opbouw maak(Opbouwcijfer welk, Cijfer uitkomst) {
    Rekening rekening = rekening(welk);
    // Of a hidden figure no number at all: those around it are told where they stand themselves.
    List<Invoer> invoer =
        uitkomst.onderdrukt()
            ? rekening.invoer().stream()
                .map(deel -> deel.zonderGetal("beschermd", uitkomst.weergave()))
                .toList()
            : rekening.invoer();
    Set<UUID> gebruikt = new HashSet<>(uitkomst.leveringen());
    return new Opbouw(
        gezien.kwartaal(),
        gezien.peildatum(),
        gezien.versie(),
        gezien.status(),
        regel.code(),
        regel.naam(),
        samengevoegd(),
        welk,
        uitkomst,
        Formule.van(
            welk.woorden() + (uitkomst.afgerond() ? AFGEROND : ""),
            rekening.uitdrukking(),
            invoer,
            uitkomst),
        invoer,
        parameter(welk),
        stand.leveringen().stream()
            .filter(levering -> gebruikt.contains(levering.id()))
            .map(Opbouw.Levering::van)
            .toList(),
        Optional.empty());
  }

  private Rekening rekening(Opbouwcijfer welk) {
    WettelijkeParameters jaar =
        stand.parameter().orElseGet(() -> WettelijkeParameters.onbekend(stand.kwartaal().jaar()));
    return switch (welk) {
      case BEZETTING -> geheel(welk, regel.bezetting());
      case BINNENWERK -> geheel(welk, regel.binnenwerk());
      case QUOTUM -> quotum(jaar);
      case PROGNOSE_QUOTUM -> quotum(stand.prognoseParameter().orElse(jaar));
      case INDIVIDUEEL ->
          Rekening.van(
              "contracturen / urenPerBaan",
              geteld("contracturen", grondslag.individueelUren()),
              Invoer.getal("urenPerBaan", jaar.urenPerBaan(), "uren", " uur per baan"));
      case INLEEN ->
          Rekening.van(
              "inleenuren / (verloondeUrenPerBaan / 12 * maanden)",
              geteld("inleenuren", grondslag.inleenUren()),
              Invoer.getal(
                  "verloondeUrenPerBaan", jaar.verloondeUrenPerBaan(), "uren", " uur per jaar"),
              Invoer.getal(
                  "maanden", BigDecimal.valueOf(stand.inleenMaanden()), "maanden", " maanden"));
      case INDIVIDUEEL_EN_INLEEN ->
          isUitgesplitst()
              ? som(cijfer(Opbouwcijfer.INDIVIDUEEL), cijfer(Opbouwcijfer.INLEEN))
              : new Rekening(
                  Optional.empty(),
                  List.of(cijfer(Opbouwcijfer.INDIVIDUEEL), cijfer(Opbouwcijfer.INLEEN)));
      case GEREALISEERD ->
          isUitgesplitst()
              ? som(
                  cijfer(Opbouwcijfer.INDIVIDUEEL),
                  cijfer(Opbouwcijfer.BINNENWERK),
                  cijfer(Opbouwcijfer.INLEEN))
              : som(cijfer(Opbouwcijfer.INDIVIDUEEL_EN_INLEEN), cijfer(Opbouwcijfer.BINNENWERK));
      case REALISATIE_PERCENTAGE ->
          Rekening.van(
              "gerealiseerd / quotum * 100",
              cijfer(Opbouwcijfer.GEREALISEERD),
              cijfer(Opbouwcijfer.QUOTUM));
      case TEKORT ->
          Rekening.van(
              "quotum - gerealiseerd",
              cijfer(Opbouwcijfer.QUOTUM),
              cijfer(Opbouwcijfer.GEREALISEERD));
      case REKENVOORBEELD_HEFFING ->
          Rekening.van(
              "max(0, naarBeneden(tekort)) * heffingPerBaan",
              cijfer(Opbouwcijfer.TEKORT),
              Invoer.getal("heffingPerBaan", jaar.heffingPerBaan(), "euro", " euro per baan"));
      case NOG_NODIG ->
          Rekening.van(
              "prognoseQuotum - gerealiseerd",
              cijfer(Opbouwcijfer.PROGNOSE_QUOTUM),
              cijfer(Opbouwcijfer.GEREALISEERD));
    };
  }

  private Rekening quotum(WettelijkeParameters jaar) {
    List<Invoer> invoer = new ArrayList<>();
    invoer.add(cijfer(Opbouwcijfer.BEZETTING));
    invoer.add(Invoer.getal("urenPerFte", jaar.urenPerFte(), "uren", " uur per fte"));
    invoer.add(Invoer.getal("urenPerBaan", jaar.urenPerBaan(), "uren", " uur per baan"));
    invoer.add(
        jaar.percentage()
            .map(Invoer::percentage)
            .orElseGet(
                () ->
                    Invoer.percentage(HONDERD)
                        .zonderGetal("percentage-onbekend", "percentage niet bekend")));
    return new Rekening(Optional.of("bezetting * urenPerFte / urenPerBaan * percentage"), invoer);
  }

  /** Of what is missing the others still add up, as «ten minste». */
  private static Rekening som(Invoer... delen) {
    List<String> namen =
        Stream.of(delen)
            .filter(deel -> deel.reden().filter("niet-geleverd"::equals).isEmpty())
            .map(Invoer::naam)
            .toList();
    return new Rekening(
        Optional.of(String.join(" + ", namen)).filter(tekst -> !tekst.isEmpty()), List.of(delen));
  }

  /** Whether the reader may see what persons in service and hired-in persons each realise. */
  private boolean isUitgesplitst() {
    return !regel.individueel().onderdrukt() || regel.individueelEnInleen().onderdrukt();
  }

  /** The sum of units; those that this reader sees apart, or as one row, can be opened. */
  private Rekening geheel(Opbouwcijfer welk, Cijfer cijfer) {
    if (cijfer.waarde().isEmpty()) {
      return Rekening.GEEN;
    }
    List<Invoer> invoer = new ArrayList<>();
    Breuk rest = breuk(cijfer);
    for (Standregel deel : delen()) {
      Cijfer eigen = welk.van(gezien, deel).orElseThrow();
      if (eigen.waarde().isPresent()) {
        invoer.add(Invoer.cijfer(deel.code(), welk, eigen).van(deel.code()));
        rest = rest.min(breuk(eigen));
      }
    }
    if (invoer.isEmpty()) {
      return Rekening.GEEN;
    }
    if (rest.signum() != 0) {
      invoer.add(rest(welk, rest, cijfer));
    }
    return new Rekening(Optional.of("som(" + welk.code() + ")"), invoer);
  }

  /** What the shown units leave: of the whole that is the row of all others, if there is one. */
  private Invoer rest(Opbouwcijfer welk, Breuk rest, Cijfer cijfer) {
    return gezien
        .overige()
        .filter(overige -> grondslag.isTotaal())
        .flatMap(overige -> welk.van(gezien, overige.regel()))
        .filter(eigen -> eigen.waarde().isPresent() && breuk(eigen).min(rest).signum() == 0)
        .map(eigen -> Invoer.cijfer(Overige.CODE, welk, eigen).van(Overige.CODE))
        .orElseGet(() -> Invoer.getal(welk.code(), rest.waarde(), cijfer.eenheid().code(), ""));
  }

  /** The units that this row adds up, as the reader sees them. */
  private List<Standregel> delen() {
    if (grondslag.isTotaal()) {
      return gezien.dienstonderdelen().stream()
          .filter(deel -> !deel.scope().equals("zbo"))
          .toList();
    }
    List<String> samen = samengevoegd();
    return gezien.dienstonderdelen().stream().filter(deel -> samen.contains(deel.code())).toList();
  }

  private List<String> samengevoegd() {
    return gezien
        .overige()
        .filter(overige -> grondslag.code().equals(Overige.CODE))
        .map(Overige::dienstonderdelen)
        .orElse(List.of());
  }

  private static Breuk breuk(Cijfer cijfer) {
    return new Breuk(
        new BigDecimal(cijfer.teller().orElseThrow()),
        new BigDecimal(cijfer.noemer().orElseThrow()));
  }

  private Invoer cijfer(Opbouwcijfer welk) {
    return Invoer.cijfer(regel.code(), welk, welk.van(gezien, regel).orElseThrow());
  }

  private static Invoer geteld(String naam, Optional<BigDecimal> uren) {
    Invoer nul = Invoer.getal(naam, uren.orElse(BigDecimal.ZERO), "uren", " uur");
    return uren.isPresent() ? nul : nul.zonderGetal("niet-geleverd", "nog niet geleverd");
  }

  private Optional<WettelijkeParameterweergave> parameter(Opbouwcijfer welk) {
    return switch (welk) {
      case BEZETTING, BINNENWERK -> Optional.empty();
      case PROGNOSE_QUOTUM, NOG_NODIG ->
          stand.prognoseParameter().map(WettelijkeParameterweergave::van);
      default -> gezien.parameter();
    };
  }
}
