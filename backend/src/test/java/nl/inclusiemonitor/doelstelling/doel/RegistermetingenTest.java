package nl.inclusiemonitor.doelstelling.doel;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.register.Registerregel;
import org.junit.jupiter.api.Test;

/** Sessions with management teams, of which one comes or goes. */
class RegistermetingenTest {
  @Test
  void aTeamThatComesAfterAllHadThreeMakesThatNoLongerSo() {
    List<Registerregel> teams = List.of(team("N-1", null, null), team("N-2", "2022-Q4", null));

    assertThat(metingen(teams, drie("N-1", "2022-Q2"), "2022-Q3"))
        .containsExactly("2022-06-30: 3 van 1");
    assertThat(metingen(teams, drie("N-1", "2022-Q2"), "2023-Q1"))
        .containsExactly("2022-06-30: 3 van 1", "2022-12-31: 3 van 2");
  }

  @Test
  void aTeamThatEndedIsNoLongerWaitedFor() {
    List<Registerregel> teams = List.of(team("N-1", null, null), team("N-2", null, "2022-Q3"));

    assertThat(metingen(teams, drie("N-1", "2022-Q2"), "2022-Q4"))
        .containsExactly("2022-06-30: 3 van 2", "2022-12-31: 3 van 1");
  }

  @Test
  void whatComesAndGoesBeforeTheFirstSessionIsNoMeasurement() {
    List<Registerregel> teams = List.of(team("N-1", "2020-Q1", null), team("N-2", null, "2020-Q3"));

    assertThat(metingen(teams, List.of(), "2022-Q4")).isEmpty();
    assertThat(metingen(teams, drie("N-1", "2022-Q2"), "2022-Q4"))
        .containsExactly("2022-06-30: 3 van 1");
  }

  private static List<String> metingen(
      List<Registerregel> teams, List<Registerregel> sessies, String nu) {
    return Registermetingen.sessies(teams, sessies, Kwartaal.parse(nu)).stream()
        .flatMap(reeks -> reeks.metingen().stream())
        .map(
            meting -> {
              Waarde.Deel deel = meting.waarde().getal().flatMap(Waarde.Getal::deel).orElseThrow();
              return "%s: %s van %s"
                  .formatted(
                      meting.peildatum().orElseThrow(), tekst(deel.teller()), tekst(deel.noemer()));
            })
        .toList();
  }

  private static String tekst(BigDecimal getal) {
    return getal.toPlainString();
  }

  private static List<Registerregel> drie(String team, String kwartaal) {
    return IntStream.rangeClosed(1, 3)
        .mapToObj(
            nummer ->
                regel(
                    "mt-sessies",
                    "Q-" + nummer,
                    new JsonObject()
                        .put("managementteam", team)
                        .put("sessie", Integer.toString(nummer))
                        .put("status", "gehouden")
                        .put("kwartaal", kwartaal)))
        .toList();
  }

  private static Registerregel team(String code, String vanaf, String tot) {
    JsonObject velden = new JsonObject();
    Stream.of(new String[] {"vanaf", vanaf}, new String[] {"tot", tot})
        .filter(veld -> veld[1] != null)
        .forEach(veld -> velden.put(veld[0], veld[1]));
    return regel("managementteams", code, velden);
  }

  private static Registerregel regel(String register, String code, JsonObject velden) {
    return new Registerregel(
        register,
        code,
        1,
        1,
        "Regel",
        velden,
        Optional.empty(),
        Instant.EPOCH,
        "proef",
        Optional.empty());
  }
}
