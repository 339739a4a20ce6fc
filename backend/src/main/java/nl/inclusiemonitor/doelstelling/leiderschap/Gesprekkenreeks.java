package nl.inclusiemonitor.doelstelling.leiderschap;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.csv.CsvTabel;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * How far the series of sessions is, as the API gives it. The counts are of all management teams,
 * also of those that a reader does not see one by one; of a quarter they are of those of then.
 *
 * @param aantal how many management teams there are
 * @param klaar how many of them have had all three sessions
 * @param kwartalen from the first quarter with a session to the last, none left out
 */
record Gesprekkenreeks(
    List<Managementteam> managementteams, int aantal, int klaar, List<Kwartaalstand> kwartalen) {

  /**
   * What a quarter brought.
   *
   * @param gehouden sessions in it
   * @param gepland sessions that are planned in it
   * @param totaal sessions up to its end
   * @param klaar management teams with all three by its end
   */
  record Kwartaalstand(String kwartaal, int gehouden, int gepland, int totaal, int klaar) {}

  /**
   * Of sessions with these teams.
   *
   * @param leesbaar which teams the reader sees
   * @param kwartaal the one it is: teams are counted that exist in it
   */
  static Gesprekkenreeks van(
      List<Managementteam> teams,
      List<Sessie> sessies,
      Predicate<Managementteam> leesbaar,
      Kwartaal kwartaal) {
    Map<String, Teamperiode> perioden =
        teams.stream().collect(Collectors.toMap(Managementteam::code, Managementteam::periode));
    List<Sessie> eigen =
        sessies.stream().filter(deze -> perioden.containsKey(deze.team())).toList();
    List<Managementteam> nu =
        teams.stream().filter(team -> team.periode().isErIn(kwartaal)).toList();
    return new Gesprekkenreeks(
        nu.stream().filter(leesbaar).toList(),
        nu.size(),
        (int) nu.stream().filter(Managementteam::isKlaar).count(),
        kwartalen(eigen, perioden));
  }

  private static final List<String> KOP =
      List.of(
          "code", "managementteam", "dienstonderdeel", "gehouden", "sessie", "stand", "kwartaal");

  /** A line for each session of each team. */
  String csv() {
    return CsvTabel.van(
        KOP,
        managementteams.stream()
            .flatMap(
                team ->
                    team.sessies().stream()
                        .map(
                            deel ->
                                List.of(
                                    team.code(),
                                    team.naam(),
                                    team.dienstonderdeel().orElse(""),
                                    Integer.toString(team.gehouden()),
                                    Integer.toString(deel.nummer()),
                                    deel.stand().code(),
                                    deel.kwartaal().orElse("")))));
  }

  private static List<Kwartaalstand> kwartalen(
      List<Sessie> sessies, Map<String, Teamperiode> perioden) {
    TreeSet<Kwartaal> genoemd =
        sessies.stream()
            .filter(sessie -> sessie.isGehouden() || isGepland(sessie))
            .flatMap(sessie -> sessie.kwartaal().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    if (genoemd.isEmpty()) {
      return List.of();
    }
    return Stream.iterate(
            genoemd.first(),
            kwartaal -> kwartaal.compareTo(genoemd.last()) <= 0,
            Kwartaal::volgende)
        .map(
            kwartaal ->
                stand(
                    kwartaal,
                    sessies.stream()
                        .filter(sessie -> perioden.get(sessie.team()).isErIn(kwartaal))
                        .toList()))
        .toList();
  }

  private static Kwartaalstand stand(Kwartaal kwartaal, List<Sessie> sessies) {
    Map<String, Long> perTeam =
        sessies.stream()
            .filter(sessie -> sessie.isGehoudenTot(kwartaal))
            .map(Eenmaal::van)
            .distinct()
            .collect(Collectors.groupingBy(Eenmaal::team, Collectors.counting()));
    return new Kwartaalstand(
        kwartaal.toString(),
        aantal(sessies, sessie -> sessie.isGehouden() && isIn(sessie, kwartaal)),
        aantal(sessies, sessie -> isGepland(sessie) && isIn(sessie, kwartaal)),
        perTeam.values().stream().mapToInt(Long::intValue).sum(),
        (int) perTeam.values().stream().filter(alle -> alle == Managementteam.SESSIES).count());
  }

  /** One of the three with a team, however often it is recorded. */
  private record Eenmaal(String team, int nummer) {
    static Eenmaal van(Sessie sessie) {
      return new Eenmaal(sessie.team(), sessie.nummer());
    }
  }

  private static int aantal(List<Sessie> sessies, Predicate<Sessie> welke) {
    return (int) sessies.stream().filter(welke).map(Eenmaal::van).distinct().count();
  }

  private static boolean isGepland(Sessie sessie) {
    return sessie.stand() == Sessie.Stand.GEPLAND;
  }

  private static boolean isIn(Sessie sessie, Kwartaal kwartaal) {
    return sessie.kwartaal().filter(kwartaal::equals).isPresent();
  }
}
