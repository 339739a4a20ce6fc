package nl.inclusiemonitor.banenafspraak;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Optional;
import java.util.Set;
import nl.inclusiemonitor.banenafspraak.KeptAnswers.Answer;
import nl.inclusiemonitor.kalender.Kwartaal;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {
  private static final Optional<Integer> NIEUWSTE = Optional.empty();
  private static final Lezer LEZER = new Lezer(Set.of(), false, false);

  private final KeptAnswers kept = new KeptAnswers();
  private int made;

  @Test
  void whatIsTrustedIsMadeOnce() {
    kept.trust();

    String first = get(2001, "a");

    assertThat(get(2001, "b")).isEqualTo(first);
    assertThat(made).isEqualTo(1);
  }

  @Test
  void withoutTrustNothingIsKept() {
    get(2001, "a");
    assertThat(get(2001, "b")).isEqualTo("b");

    kept.trust();
    get(2001, "c");
    kept.distrust();

    assertThat(get(2001, "d")).isEqualTo("d");
    assertThat(get(2001, "e")).isEqualTo("e");
  }

  @Test
  void whatWasBeingMadeWhileFiguresChangedIsAnsweredButNotKept() {
    kept.trust();
    Promise<Answer> slow = Promise.promise();
    Future<Answer> before = kept.get(key(2001), slow::future);

    kept.clear();
    slow.complete(Answer.of("old"));

    assertThat(before.result().bytes().toString()).isEqualTo("old");
    assertThat(get(2001, "new")).isEqualTo("new");
  }

  @Test
  void theBytesAreBoundedAndTheLeastAskedForGoesFirst() {
    kept.trust();
    String megabyte = "x".repeat(1 << 20);
    for (int jaar = 2001; jaar <= 2016; jaar++) {
      get(jaar, megabyte);
    }
    get(2001, "asked again");
    assertThat(made).isEqualTo(16);

    get(2017, megabyte);

    assertThat(get(2001, "gone")).isEqualTo(megabyte);
    assertThat(get(2002, "gone")).isEqualTo("gone");
  }

  @Test
  void anotherReaderAndAnotherFormAreOtherAnswers() {
    kept.trust();
    get(2001, "a");

    Kwartaal kwartaal = new Kwartaal(2001, 1);
    assertThat(
            get(
                new KeptAnswers.Key(
                    "toonStand",
                    kwartaal,
                    NIEUWSTE,
                    new Lezer(Set.of("RIVM"), false, false),
                    "json"),
                "b"))
        .isEqualTo("b");
    assertThat(
            get(
                new KeptAnswers.Key(
                    "toonStand", kwartaal, NIEUWSTE, new Lezer(Set.of(), true, false), "json"),
                "c"))
        .isEqualTo("c");
    assertThat(
            get(
                new KeptAnswers.Key(
                    "toonStand", kwartaal, NIEUWSTE, new Lezer(Set.of(), false, true), "json"),
                "d"))
        .isEqualTo("d");
    assertThat(get(new KeptAnswers.Key("toonStand", kwartaal, NIEUWSTE, LEZER, "csv"), "e"))
        .isEqualTo("e");
    assertThat(get(new KeptAnswers.Key("toonStand", kwartaal, Optional.of(1), LEZER, "json"), "f"))
        .isEqualTo("f");
  }

  private String get(int jaar, String bytes) {
    return get(key(jaar), bytes);
  }

  private String get(KeptAnswers.Key key, String bytes) {
    return kept.get(
            key,
            () -> {
              made++;
              return Future.succeededFuture(Answer.of(bytes));
            })
        .result()
        .bytes()
        .toString();
  }

  private static KeptAnswers.Key key(int jaar) {
    return new KeptAnswers.Key("toonStand", new Kwartaal(jaar, 1), NIEUWSTE, LEZER, "json");
  }
}
