package nl.inclusiemonitor.pseudonimisering;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.privacy.BsnGuard;

/**
 * The arguments of a task, all faults at once. An argument is seen by every user of the machine and
 * kept in histories: one that may hold a burgerservicenummer is refused, and none is repeated.
 */
final class Opties {
  private static final String NAAM = "--[a-z][a-z0-9-]{0,30}";

  private final Map<String, String> waarden = new HashMap<>();
  private final List<String> fouten = new ArrayList<>();

  private Opties() {}

  /**
   * Reads what a task knows.
   *
   * @param vlaggen names without a value
   */
  static Opties lees(List<String> argumenten, List<String> namen, List<String> vlaggen) {
    Opties opties = new Opties();
    for (int i = 0; i < argumenten.size(); i++) {
      String naam = argumenten.get(i);
      boolean vlag = vlaggen.contains(naam);
      if (!vlag && !namen.contains(naam)) {
        opties.onbekend(naam);
      } else if (!vlag && (i + 1 == argumenten.size() || argumenten.get(i + 1).matches(NAAM))) {
        opties.fouten.add("Achter " + naam + " ontbreekt een waarde.");
      } else {
        opties.neem(naam, vlag ? "" : argumenten.get(++i));
      }
    }
    return opties;
  }

  private void onbekend(String argument) {
    boolean naam = argument.matches(NAAM) && !BsnGuard.isIn(argument);
    fouten.add(
        naam
            ? "Onbekend argument «" + argument + "»."
            : "Een argument hoort niet bij deze opdracht.");
  }

  private void neem(String naam, String waarde) {
    if (waarden.put(naam, waarde) != null) {
      fouten.add(naam + " staat er twee keer.");
    }
    if (BsnGuard.isIn(laatsteDeel(waarde))) {
      fouten.add(naam + " bevat mogelijk een burgerservicenummer; dat mag niet in een argument.");
    }
  }

  private static String laatsteDeel(String waarde) {
    return waarde.substring(Math.max(waarde.lastIndexOf('/'), waarde.lastIndexOf('\\')) + 1);
  }

  boolean heeft(String naam) {
    return waarden.containsKey(naam);
  }

  Optional<String> tekst(String naam) {
    return Optional.ofNullable(waarden.get(naam));
  }

  /** A file or folder that has to be named; only to be used after {@link #klaar}. */
  Path pad(String naam) {
    Optional<Path> pad = mogelijkPad(naam);
    if (pad.isEmpty()) {
      fout(naam + " ontbreekt.");
    }
    return pad.orElse(Path.of("."));
  }

  Optional<Path> mogelijkPad(String naam) {
    try {
      return tekst(naam).map(Path::of);
    } catch (InvalidPathException e) {
      fout(naam + " is geen geldig bestand.");
      return Optional.of(Path.of("."));
    }
  }

  /** A day that has to be named. */
  LocalDate dag(String naam) {
    try {
      return LocalDate.parse(waarden.getOrDefault(naam, ""));
    } catch (DateTimeParseException e) {
      fout(naam + " moet een datum zijn, zoals 2022-09-30.");
      return LocalDate.EPOCH;
    }
  }

  void fout(String regel) {
    if (!fouten.contains(regel)) {
      fouten.add(regel);
    }
  }

  /** Fails when anything is wrong. */
  void klaar() {
    if (!fouten.isEmpty()) {
      fouten.add("Zie «pseudonimiseer --help».");
      throw Weigering.gebruik(fouten);
    }
  }
}
