package nl.inclusiemonitor.doelstelling.effect;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.doelstelling.oordeel.Meting;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * What was measured around an intervention.
 *
 * @param voor the last measurement before its quarter
 * @param na the newest one after it
 * @param verschil how much higher the newest is; only when both are numbers that compare
 * @param reden why there is no difference
 */
record Effect(
    Optional<Meting> voor, Optional<Meting> na, Optional<Breuk> verschil, Optional<Reden> reden) {

  /** Why two measurements tell nothing about an intervention. */
  enum Reden {
    GEEN_INDICATOR,
    GEEN_KWARTAAL,
    /** Nothing was measured of it, or more than one thing was and none is named. */
    GEEN_REEKS,
    GEEN_METING_VOORAF,
    GEEN_METING_ACHTERAF,
    ANDERE_DEFINITIE,
    ANDERE_GROEP,
    BESCHERMD,
    /** There is a range, or no number at all. */
    GEEN_GETAL,
    /** What rounding leaves open of the two overlaps. */
    AFRONDING;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static Effect zonder(Reden reden) {
    return new Effect(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(reden));
  }

  /**
   * What is measured within the quarter itself is neither before nor after.
   *
   * @param jaarstroom whether a measurement counts a whole year: then the year of the quarter is
   *     partly before it
   */
  static Effect van(Kwartaal kwartaal, Reeks reeks, boolean jaarstroom) {
    LocalDate eind =
        jaarstroom ? LocalDate.of(kwartaal.jaar(), Month.DECEMBER, 31) : kwartaal.laatsteDag();
    Optional<Meting> voor = laatste(reeks.metingen(), kwartaal.eersteDag()::isAfter);
    Optional<Meting> na = laatste(reeks.metingen(), eind::isBefore);
    Optional<Reden> reden =
        voor.isEmpty()
            ? Optional.of(Reden.GEEN_METING_VOORAF)
            : na.isEmpty()
                ? Optional.of(Reden.GEEN_METING_ACHTERAF)
                : bezwaar(voor.get(), na.get());
    Optional<Breuk> verschil =
        reden.isEmpty() ? Optional.of(getal(na.get()).min(getal(voor.get()))) : Optional.empty();
    return new Effect(voor, na, verschil, reden);
  }

  /** What could not be measured, such as a quarter of which a source is missing, is passed over. */
  private static Optional<Meting> laatste(List<Meting> metingen, Predicate<LocalDate> wanneer) {
    List<Meting> toen =
        metingen.stream().filter(meting -> meting.peildatum().filter(wanneer).isPresent()).toList();
    return toen.stream()
        .filter(meting -> !(meting.waarde() instanceof Waarde.Onbekend))
        .reduce((eerder, later) -> later)
        .or(() -> toen.stream().reduce((eerder, later) -> later));
  }

  private static Optional<Reden> bezwaar(Meting voor, Meting na) {
    if (een(voor, na, meting -> meting.waarde() instanceof Waarde.Verborgen)) {
      return Optional.of(Reden.BESCHERMD);
    }
    if (een(voor, na, meting -> meting.waarde().getal().isEmpty())) {
      return Optional.of(Reden.GEEN_GETAL);
    }
    if (een(voor, na, meting -> meting.kwaliteit() == Meting.Kwaliteit.ANDERE_GROEP)) {
      return Optional.of(Reden.ANDERE_GROEP);
    }
    if (!na.definitie().isZelfdeAls(voor.definitie())) {
      return Optional.of(Reden.ANDERE_DEFINITIE);
    }
    return overlapt(voor, na) ? Optional.of(Reden.AFRONDING) : Optional.empty();
  }

  private static boolean een(Meting voor, Meting na, Predicate<Meting> is) {
    return is.test(voor) || is.test(na);
  }

  /** Two exact numbers always compare, also when they are the same. */
  private static boolean overlapt(Meting voor, Meting na) {
    Waarde.Getal eerder = voor.waarde().getal().orElseThrow();
    Waarde.Getal later = na.waarde().getal().orElseThrow();
    boolean exact = eerder.isExact() && later.isExact();
    return !exact
        && later.onder().min(eerder.boven()).signum() <= 0
        && eerder.onder().min(later.boven()).signum() <= 0;
  }

  private static Breuk getal(Meting meting) {
    return meting.waarde().getal().orElseThrow().breuk();
  }
}
