package nl.inclusiemonitor.doelstelling.oordeel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.doelstelling.oordeel.Norm.Ligging;
import nl.inclusiemonitor.doelstelling.oordeel.Oordeel.Reden;

/**
 * How it stands with a target, from what was measured: met when the newest number certainly meets
 * the norm, and not to be told when it may or may not. When it certainly does not: before the
 * horizon on course or behind by the straight path to it, and past the horizon, or without one,
 * behind. What was not measured again since its horizon went by has no course any more.
 *
 * @param reden why it cannot be told; empty for every other verdict
 * @param meting the newest one, which it is about
 * @param verschil of that number with the norm
 * @param pad the line that it was compared with
 * @param padwaarde where that line was on the day of the measurement
 */
public record Verdict(
    Oordeel oordeel,
    Optional<Reden> reden,
    Optional<Meting> meting,
    Optional<Breuk> verschil,
    Optional<Pad> pad,
    Optional<Breuk> padwaarde) {

  /**
   * What a target asks.
   *
   * @param horizon its last day; empty when the norm holds at once
   * @param vastgesteldOp when it was adopted, if that is known
   * @param definitie under which it is to be measured
   * @param op the day as of which it is judged
   */
  public record Vraag(
      Norm norm,
      Optional<LocalDate> horizon,
      Optional<LocalDate> vastgesteldOp,
      Definitie definitie,
      LocalDate op) {
    boolean isVoorbij() {
      return horizon.filter(op::isAfter).isPresent();
    }
  }

  /**
   * Judges by the newest number; one that is not complete yet takes no earlier one's place.
   *
   * @param metingen about the scope and group of the target, in any order
   */
  public static Verdict van(Vraag vraag, List<Meting> metingen) {
    Optional<Meting> nieuwste =
        metingen.stream()
            .filter(meting -> !(meting.waarde() instanceof Waarde.Onbekend))
            .max(OUD_NAAR_NIEUW)
            .or(() -> metingen.stream().max(OUD_NAAR_NIEUW));
    if (vraag.norm().isGeen()) {
      return zonderPad(Oordeel.ZONDER_DOEL, Optional.empty(), nieuwste, Optional.empty());
    }
    return nieuwste
        .map(meting -> over(vraag, metingen, meting))
        .orElseGet(
            () -> zonderPad(Oordeel.GEEN_METING, Optional.empty(), nieuwste, Optional.empty()));
  }

  private static Verdict over(Vraag vraag, List<Meting> metingen, Meting meting) {
    Optional<Breuk> verschil = verschil(vraag, meting);
    Optional<Reden> bezwaar = bezwaar(vraag, meting);
    if (bezwaar.isPresent()) {
      return zonderPad(Oordeel.NIET_VAST_TE_STELLEN, bezwaar, Optional.of(meting), verschil);
    }
    Waarde.Ruimte ruimte = meting.waarde().ruimte().orElseThrow();
    LocalDate dag = meting.peildatum().orElseThrow();
    Ligging ligging = vraag.norm().ligging(ruimte);
    boolean bijtijds = vraag.horizon().filter(dag::isBefore).isPresent();
    if (ligging == Ligging.BUITEN && bijtijds && vraag.isVoorbij()) {
      Optional<Reden> teLaat = Optional.of(Reden.NA_HORIZON);
      return zonderPad(Oordeel.NIET_VAST_TE_STELLEN, teLaat, Optional.of(meting), verschil);
    }
    Optional<Pad> pad = pad(vraag, metingen, ruimte, dag);
    Optional<Oordeel> oordeel =
        switch (ligging) {
          case BINNEN -> Optional.of(Oordeel.GEHAALD);
          case ONZEKER -> Optional.empty();
          case BUITEN ->
              bijtijds
                  ? pad.flatMap(lijn -> opPad(lijn, ruimte, dag))
                  : Optional.of(Oordeel.ACHTER);
        };
    boolean padBegintHier = ligging == Ligging.BUITEN && pad.isEmpty() && meting.isIjkpunt();
    Reden onzeker = padBegintHier ? Reden.EEN_METING : Reden.AFRONDING;
    return new Verdict(
        oordeel.orElse(Oordeel.NIET_VAST_TE_STELLEN),
        oordeel.isPresent() ? Optional.empty() : Optional.of(onzeker),
        Optional.of(meting),
        verschil,
        pad,
        pad.map(lijn -> lijn.op(dag)));
  }

  private static Optional<Oordeel> opPad(Pad pad, Waarde.Ruimte getal, LocalDate dag) {
    if (pad.haaltZeker(getal, dag)) {
      return Optional.of(Oordeel.OP_KOERS);
    }
    return pad.mistZeker(getal, dag) ? Optional.of(Oordeel.ACHTER) : Optional.empty();
  }

  private static Verdict zonderPad(
      Oordeel oordeel, Optional<Reden> reden, Optional<Meting> meting, Optional<Breuk> verschil) {
    return new Verdict(oordeel, reden, meting, verschil, Optional.empty(), Optional.empty());
  }

  /** What keeps a measurement from judging the target at all. */
  private static Optional<Reden> bezwaar(Vraag vraag, Meting meting) {
    if (meting.waarde() instanceof Waarde.Verborgen) {
      return Optional.of(Reden.BESCHERMD);
    }
    if (meting.waarde().ruimte().isEmpty()) {
      return Optional.of(Reden.ONVOLLEDIG);
    }
    if (meting.kwaliteit() == Meting.Kwaliteit.ANDERE_GROEP) {
      return Optional.of(Reden.ANDERE_GROEP);
    }
    if (!meting.definitie().isZelfdeAls(vraag.definitie())) {
      return Optional.of(Reden.ANDERE_DEFINITIE);
    }
    return meting.peildatum().isEmpty() ? Optional.of(Reden.GEEN_PEILDATUM) : Optional.empty();
  }

  /** A number about others, or measured otherwise, lies at no distance from this norm. */
  private static Optional<Breuk> verschil(Vraag vraag, Meting meting) {
    return meting
        .waarde()
        .getal()
        .filter(getal -> meting.kwaliteit() != Meting.Kwaliteit.ANDERE_GROEP)
        .filter(getal -> meting.definitie().isZelfdeAls(vraag.definitie()))
        .flatMap(getal -> vraag.norm().verschil(getal.breuk()));
  }

  /**
   * From the last measurement up to the adoption of the target, when something was measured after
   * it; else from the first one. Only those under the definition of the target count.
   */
  private static Optional<Pad> pad(
      Vraag vraag, List<Meting> metingen, Waarde.Ruimte nu, LocalDate dag) {
    List<Meting> eerdere =
        metingen.stream()
            .filter(Meting::isIjkpunt)
            .filter(meting -> meting.definitie().isZelfdeAls(vraag.definitie()))
            .filter(meting -> meting.peildatum().orElseThrow().isBefore(dag))
            .sorted(OUD_NAAR_NIEUW)
            .toList();
    return vraag
        .vastgesteldOp()
        .filter(dag::isAfter)
        .flatMap(op -> laatsteTot(eerdere, op))
        .or(() -> eerdere.stream().findFirst())
        .filter(begin -> vraag.horizon().filter(begin.peildatum().get()::isBefore).isPresent())
        .map(begin -> pad(vraag, begin, nu));
  }

  private static Optional<Meting> laatsteTot(List<Meting> metingen, LocalDate dag) {
    return metingen.stream()
        .filter(meting -> !meting.peildatum().orElseThrow().isAfter(dag))
        .reduce((een, ander) -> ander);
  }

  /** What has met the norm already has to stay there: its line is level. */
  private static Pad pad(Vraag vraag, Meting begin, Waarde.Ruimte nu) {
    Waarde.Getal toen = begin.waarde().getal().orElseThrow();
    Norm.Grens grens = vraag.norm().dichtstbij(nu.midden()).orElseThrow();
    return new Pad(
        begin.peildatum().orElseThrow(),
        vraag.norm().ligging(toen) == Ligging.BINNEN ? grens.waarde() : toen.breuk(),
        vraag.horizon().orElseThrow(),
        grens.waarde(),
        grens.isOndergrens());
  }

  /** What has no day comes before all that have one. */
  private static final Comparator<Meting> OUD_NAAR_NIEUW =
      Comparator.comparing((Meting meting) -> meting.peildatum().orElse(LocalDate.MIN))
          .thenComparing(meting -> meting.publicatiedatum().orElse(LocalDate.MIN));
}
