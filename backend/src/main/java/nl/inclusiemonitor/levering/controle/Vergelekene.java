package nl.inclusiemonitor.levering.controle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/**
 * The leveringen whose lines a comparison holds against each other.
 *
 * @param levering the one that is judged
 * @param oud what is in force before it, when its soort is compared with that at all
 * @param tegenhanger numbers of what is in force of the soort that persons are matched with
 */
public record Vergelekene(Levering levering, Optional<Oud> oud, List<Long> tegenhanger) {

  /**
   * What is in force of one soort.
   *
   * @param nummers of a volledige levering, and then of its mutaties from old to new
   * @param begin peildatum of the volledige one
   * @param peildatum the newest of all their peildata
   */
  public record Oud(List<Long> nummers, LocalDate begin, LocalDate peildatum) {}

  public Vergelekene {
    oud = oud.filter(eerder -> vergelijkt(levering, eerder.begin()));
  }

  /**
   * Whether lines of a volledige levering of this day are compared with: hours and yearly totals
   * are of their own period, and only a redelivery of it, or a mutatie, changes or ends a line.
   */
  public static boolean vergelijkt(Levering levering, LocalDate begin) {
    return switch (levering.soort()) {
      case INHUUR, VERLOONDE_UREN_TOTAAL, CULTURELE_DIVERSITEIT, PO_JAARCIJFERS ->
          levering.isMutatie() || begin.equals(levering.peildatum());
      default -> true;
    };
  }

  /** Of which soort lines tell more about the persons of this one. */
  public static Optional<Leveringsoort> tegenhanger(Leveringsoort soort) {
    return switch (soort) {
      case UWV_DOELGROEPREGISTER -> Optional.of(Leveringsoort.PERSONEEL);
      case PERSONEEL -> Optional.of(Leveringsoort.UWV_DOELGROEPREGISTER);
      default -> Optional.empty();
    };
  }

  List<Long> oudeNummers() {
    return oud.map(Oud::nummers).orElse(List.of());
  }

  /** What would be in force with this levering processed. */
  List<Long> nieuweNummers() {
    return levering.isMutatie()
        ? Stream.concat(oudeNummers().stream(), Stream.of(levering.nummer())).toList()
        : List.of(levering.nummer());
  }
}
