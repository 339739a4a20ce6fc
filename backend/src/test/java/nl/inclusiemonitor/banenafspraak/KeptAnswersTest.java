package nl.inclusiemonitor.banenafspraak;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.inclusiemonitor.banenafspraak.KeptAnswers.Answer;
import nl.inclusiemonitor.kalender.Kwartaal;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {
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
  void manyWhoAskBeforeItIsThereWaitForOneMaking() {
    kept.trust();
    Promise<Answer> slow = Promise.promise();
    List<Future<Answer>> asked =
        IntStream.range(0, 100).mapToObj(asker -> ask(2001, slow.future())).toList();

    slow.complete(Answer.of("once"));

    assertThat(asked).allMatch(answer -> answer.result().bytes().toString().equals("once"));
    assertThat(get(2001, "again")).isEqualTo("once");
    assertThat(made).isEqualTo(1);
  }

  @Test
  void whoAsksAfterAChangeGetsNothingThatBeganBeforeIt() {
    kept.trust();
    Promise<Answer> before = Promise.promise();
    Promise<Answer> after = Promise.promise();
    ask(2001, before.future());
    kept.clear();
    Future<Answer> second = ask(2001, after.future());
    Future<Answer> third = ask(2001, after.future());

    before.complete(Answer.of("old"));
    after.complete(Answer.of("new"));

    assertThat(second.result().bytes().toString()).isEqualTo("new");
    assertThat(third.result().bytes().toString()).isEqualTo("new");
    assertThat(get(2001, "again")).isEqualTo("new");
    assertThat(made).isEqualTo(2);
  }

  @Test
  void withoutTrustEachMakesItsOwn() {
    ask(2001, Promise.<Answer>promise().future());

    assertThat(get(2001, "mine")).isEqualTo("mine");
  }

  @Test
  void aFailureIsToldToAllWhoWaitAndNotKept() {
    kept.trust();
    Promise<Answer> slow = Promise.promise();
    Future<Answer> first = ask(2001, slow.future());
    Future<Answer> second = ask(2001, slow.future());

    slow.fail("none");

    assertThat(first.cause()).hasMessage("none");
    assertThat(second.cause()).hasMessage("none");
    assertThat(get(2001, "there")).isEqualTo("there");
  }

  @Test
  void aMakerThatThrowsLeavesNobodyWaiting() {
    kept.trust();
    Future<Answer> first =
        kept.get(
            key(2001),
            () -> {
              throw new IllegalStateException("thrown");
            });

    assertThat(first.cause()).hasMessage("thrown");
    assertThat(get(2001, "there")).isEqualTo("there");
  }

  @Test
  void whoWaitsGoesOnWithItsOwnEventLoop() throws Exception {
    kept.trust();
    Vertx vertx = Vertx.vertx();
    try {
      Promise<Answer> slow = Promise.promise();
      ask(2001, slow.future());
      Context own = vertx.getOrCreateContext();
      CompletableFuture<Context> heardOn = new CompletableFuture<>();
      Future<Void> waiting =
          Future.future(
              begun ->
                  own.runOnContext(
                      go -> {
                        ask(2001, slow.future())
                            .onComplete(answer -> heardOn.complete(Vertx.currentContext()));
                        begun.complete();
                      }));
      waiting.toCompletionStage().toCompletableFuture().get(10, SECONDS);

      slow.complete(Answer.of("once"));

      assertThat(heardOn.get(10, SECONDS)).isSameAs(own);
    } finally {
      vertx.close().toCompletionStage().toCompletableFuture().get(10, SECONDS);
    }
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
                    "toonStand", kwartaal, new Lezer(Set.of("RIVM"), false, false), "json"),
                "b"))
        .isEqualTo("b");
    assertThat(
            get(
                new KeptAnswers.Key(
                    "toonStand", kwartaal, new Lezer(Set.of(), true, false), "json"),
                "c"))
        .isEqualTo("c");
    assertThat(
            get(
                new KeptAnswers.Key(
                    "toonStand", kwartaal, new Lezer(Set.of(), false, true), "json"),
                "d"))
        .isEqualTo("d");
    assertThat(get(new KeptAnswers.Key("toonStand", kwartaal, LEZER, "csv"), "e")).isEqualTo("e");
    assertThat(get(new KeptAnswers.Key("toonStandreeks", kwartaal, LEZER, "json"), "f"))
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

  private Future<Answer> ask(int jaar, Future<Answer> answer) {
    return kept.get(
        key(jaar),
        () -> {
          made++;
          return answer;
        });
  }

  private static KeptAnswers.Key key(int jaar) {
    return new KeptAnswers.Key("toonStand", new Kwartaal(jaar, 1), LEZER, "json");
  }
}
