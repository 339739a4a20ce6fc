package nl.inclusiemonitor.doelstelling.leiderschap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * How far a management team is, as the API gives it.
 *
 * @param periode when it exists, which decides where it counts
 * @param gehouden how many of the three it has had
 * @param sessies each of the three, also the one of which nothing is recorded
 */
record Managementteam(
    String code,
    String naam,
    Optional<String> dienstonderdeel,
    @JsonIgnore Teamperiode periode,
    int gehouden,
    List<Deel> sessies) {
  static final int SESSIES = 3;

  /**
   * One of the three.
   *
   * @param regel code of the row that says so
   */
  record Deel(int nummer, Sessie.Stand stand, Optional<String> kwartaal, Optional<String> regel) {}

  /** What says most comes first, and of that the earliest. */
  private static final Comparator<Sessie> MEESTE_EERST =
      Comparator.comparing((Sessie sessie) -> !sessie.isGehouden())
          .thenComparing(Sessie::stand)
          .thenComparing(sessie -> sessie.kwartaal().map(Kwartaal::toString).orElse("9999-Q4"));

  /** Of its own sessions. */
  static Managementteam van(
      String code,
      String naam,
      Optional<String> dienstonderdeel,
      Teamperiode periode,
      List<Sessie> sessies) {
    return new Managementteam(
        code,
        naam,
        dienstonderdeel,
        periode,
        (int) sessies.stream().filter(Sessie::isGehouden).map(Sessie::nummer).distinct().count(),
        IntStream.rangeClosed(1, SESSIES).mapToObj(nummer -> deel(nummer, sessies)).toList());
  }

  private static Deel deel(int nummer, List<Sessie> sessies) {
    return sessies.stream()
        .filter(sessie -> sessie.nummer() == nummer)
        .min(MEESTE_EERST)
        .map(
            sessie ->
                new Deel(
                    nummer,
                    sessie.stand(),
                    sessie.kwartaal().map(Kwartaal::toString),
                    Optional.of(sessie.code())))
        .orElseGet(() -> new Deel(nummer, Sessie.Stand.GEEN, Optional.empty(), Optional.empty()));
  }

  boolean isKlaar() {
    return gehouden == SESSIES;
  }
}
