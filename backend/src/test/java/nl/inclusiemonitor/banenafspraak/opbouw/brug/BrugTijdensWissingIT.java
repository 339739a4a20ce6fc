package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import static nl.inclusiemonitor.db.TestDatabase.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.SqlConnection;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.banenafspraak.stand.StandregelRepository;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.bewaren.Kwartaalproef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Retention goes its round while somebody reads: between two statements lines are gone. */
class BrugTijdensWissingIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final Duration TOT_NA_DE_TERMIJN = Duration.ofDays(31);
  private static final Duration ELKE_KLOK = Duration.ofDays(100_000);

  private final Bruggenboek boek = new Bruggenboek();
  private Kwartaalproef proef;
  private List<UUID> standen;

  @BeforeEach
  void deliverTwoQuarters() throws Exception {
    DATABASE.sql("truncate leveringen, standen cascade");
    proef = new Kwartaalproef(DATABASE, PRODUCT);
    proef.register("2016-06-30", 1, 2, 3);
    proef.personeel("2016-06-30", 36, 1, 2);
    proef.register("2016-09-30", 1, 2, 3);
    proef.personeel("2016-09-30", 24, 2, 3);
    List.of("2016-Q2", "2016-Q3").forEach(proef::stelVast);
    standen =
        DATABASE
            .column("select id from standen where status = 'vastgesteld' order by kwartaal")
            .stream()
            .map(UUID::fromString)
            .toList();
  }

  @Test
  void whatIsErasedBeforeItIsCountedIsReadFromWhatWasKept() throws Exception {
    Bruggenboek.Paar paar = new Bruggenboek.Paar(standen.get(0), standen.get(1));
    Brugverhaal vooraf = await(lees(connection -> boek.van(connection, paar)));
    AtomicInteger rondes = new AtomicInteger();

    Brugverhaal tijdens =
        await(
            lees(
                connection ->
                    boek.van(
                        voorElkeTelling(
                            connection,
                            () -> rondes.getAndIncrement() == 0 ? wis() : Future.succeededFuture()),
                        paar)));

    assertThat(rondes).hasPositiveValue();
    assertThat(vooraf.herkomst()).isEqualTo(Brugverhaal.Herkomst.REGELS);
    assertThat(tijdens.herkomst()).isEqualTo(Brugverhaal.Herkomst.BEWAARD);
    assertThat(leesbaar(tijdens))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(leesbaar(vooraf));
  }

  private static List<String> leesbaar(Brugverhaal verhaal) {
    return verhaal.uren().orElseThrow().stream()
        .map(
            stap ->
                "%s %s %s %s"
                    .formatted(
                        stap.code(),
                        stap.oorzaak(),
                        stap.uren().stripTrailingZeros().toPlainString(),
                        stap.personen()))
        .toList();
  }

  @Test
  void whoReadsLinesThatGoMeanwhileDoesItAgainAndKnows() throws Exception {
    List<Boolean> gewist = new ArrayList<>();

    await(
        lees(
            connection ->
                new StandregelRepository()
                    .lees(
                        connection,
                        standen.subList(0, 1),
                        gevonden -> {
                          gewist.add(gevonden.get(0).gewist());
                          return gewist.size() == 1 ? wis() : Future.succeededFuture();
                        })));

    assertThat(gewist).containsExactly(false, true);
  }

  private static <T> Future<T> lees(Function<SqlConnection, Future<T>> werk) {
    return DATABASE.database().read(Caller.SYSTEM, werk);
  }

  private Future<Void> wis() {
    return proef.rondeVan(TOT_NA_DE_TERMIJN, ELKE_KLOK);
  }

  /** The connection, on which something else happens before each statement that counts causes. */
  private static SqlConnection voorElkeTelling(
      SqlConnection connection, Supplier<Future<Void>> eerst) {
    return (SqlConnection)
        Proxy.newProxyInstance(
            SqlConnection.class.getClassLoader(),
            new Class<?>[] {SqlConnection.class},
            (proxy, method, args) -> {
              Object gevraagd = method.invoke(connection, args);
              return method.getName().equals("preparedQuery")
                      && args[0].toString().contains("from stap")
                  ? wachtend((PreparedQuery<?>) gevraagd, eerst)
                  : gevraagd;
            });
  }

  private static PreparedQuery<?> wachtend(PreparedQuery<?> query, Supplier<Future<Void>> eerst) {
    return (PreparedQuery<?>)
        Proxy.newProxyInstance(
            PreparedQuery.class.getClassLoader(),
            new Class<?>[] {PreparedQuery.class},
            (proxy, method, args) ->
                method.getName().equals("execute")
                    ? eerst.get().compose(done -> uitgevoerd(query, method, args))
                    : method.invoke(query, args));
  }

  private static Future<?> uitgevoerd(PreparedQuery<?> query, Method method, Object[] args) {
    try {
      return (Future<?>) method.invoke(query, args);
    } catch (ReflectiveOperationException defect) {
      return Future.failedFuture(defect);
    }
  }
}
