package nl.inclusiemonitor.verzoek.inzage;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.audit.Logboek;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.levering.bewaren.Bewaarplan;
import nl.inclusiemonitor.levering.bewaren.Bewaarplan.Planregel;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;
import nl.inclusiemonitor.verzoek.inzage.InzageRepository.Bron;
import nl.inclusiemonitor.verzoek.inzage.InzageRepository.Gebruik;
import nl.inclusiemonitor.verzoek.inzage.InzageRepository.Gevonden;
import nl.inclusiemonitor.verzoek.regel.Persoonsregelrecht;
import nl.inclusiemonitor.verzoek.regel.Regelvelden;

/**
 * Gathers all lines of one person. Nobody approves this first: a person has a right to it within a
 * month (AVG art. 12 and 15), and the I-team can only ask by a token of a person whose number it
 * has. What guards it is the permission, and the log that no answer goes without.
 */
public final class Inzagen {
  /** Of each soort; a person has a few dozen lines a year. */
  private static final int HOOGSTENS_REGELS = 10_000;

  private static final int HOOGSTENS_VERWERKINGEN = 1_000;

  private final Database database;
  private final InzageRepository repository = new InzageRepository();
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final InzageMetrics metrics;
  private final Supplier<Bewaartermijnen> bewaren;
  private final Bewaarplan plan;

  public Inzagen(
      Database database,
      Supplier<UUID> ids,
      Clock clock,
      InzageMetrics metrics,
      Supplier<Bewaartermijnen> bewaren) {
    this.database = database;
    this.ids = ids;
    this.clock = clock;
    this.metrics = metrics;
    this.bewaren = bewaren;
    this.plan = new Bewaarplan(bewaren);
  }

  /**
   * Succeeds with all lines under this token, none when there are none; fails with Forbidden.
   *
   * @param reden what the person asked for, from a closed list
   */
  Future<Inzage> zoek(Caller caller, UUID token, String reden) {
    Persoonsregelrecht.eis(caller);
    long begin = System.nanoTime();
    // A write: the log is in the transaction of the look. What it told before is read first.
    return database
        .write(
            caller,
            connection ->
                repository
                    .regels(connection, token, HOOGSTENS_REGELS + 1)
                    .compose(gevonden -> inzage(connection, token, gevonden))
                    .compose(
                        inzage -> vastgelegd(connection, caller, token, reden, inzage).map(inzage)))
        .onSuccess(inzage -> metrics.gedaan(System.nanoTime() - begin));
  }

  private Future<Inzage> inzage(SqlConnection connection, UUID token, List<Gevonden> gevonden) {
    Map<Long, List<Gevonden>> perLevering =
        gevonden.stream().collect(Collectors.groupingBy(Gevonden::levering));
    Future<List<Bron>> leveringen = repository.leveringen(connection, perLevering.keySet());
    Future<Map<Long, List<Gebruik>>> standen = repository.standen(connection, perLevering.keySet());
    Future<Map<Long, Planregel>> bewaard =
        plan.van(connection, perLevering.keySet())
            .map(
                regels ->
                    regels.stream()
                        .collect(Collectors.toMap(Planregel::nummer, Function.identity())));
    return Future.all(leveringen, standen, bewaard)
        .compose(all -> repository.verwerkingen(connection, token, HOOGSTENS_VERWERKINGEN))
        .map(
            verwerkingen ->
                new Inzage(
                    clock.instant(),
                    volledig(leveringen.result(), perLevering)
                        && verwerkingen.size() < HOOGSTENS_VERWERKINGEN,
                    gevonden.size(),
                    leveringen.result().stream()
                        .map(
                            bron ->
                                deel(
                                    bron,
                                    standen.result().getOrDefault(bron.nummer(), List.of()),
                                    Optional.ofNullable(bewaard.result().get(bron.nummer())),
                                    perLevering.get(bron.nummer())))
                        .toList(),
                    verwerkingen));
  }

  private static boolean volledig(List<Bron> leveringen, Map<Long, List<Gevonden>> perLevering) {
    return leveringen.stream()
        .collect(
            Collectors.groupingBy(
                Bron::soort, Collectors.summingInt(bron -> perLevering.get(bron.nummer()).size())))
        .values()
        .stream()
        .allMatch(regels -> regels <= HOOGSTENS_REGELS);
  }

  private Inzage.Deel deel(
      Bron bron, List<Gebruik> standen, Optional<Planregel> bewaard, List<Gevonden> regels) {
    return new Inzage.Deel(
        bron.id(),
        bron.soort().code(),
        bron.peildatum(),
        bron.status(),
        bron.geleverdDoor(),
        bron.ontvangenOp(),
        standen,
        bewaard
            .map(regel -> regel.grond().regel(bewaren.get()))
            .orElseGet(() -> bron.soort().bewaartermijn().omschrijving(bewaren.get())),
        bewaard.flatMap(Planregel::vervaltOp).map(Inzagen::laatsteDag),
        regels.stream()
            .map(
                regel ->
                    new Inzage.Regel(
                        regel.regel(),
                        Regelvelden.velden(bron.soort().layout(bron.peildatum()), regel.velden())))
            .toList());
  }

  /** Lines go from a moment on: at midnight that is the day after their last one. */
  private static LocalDate laatsteDag(Instant vervaltOp) {
    return LocalDate.ofInstant(vervaltOp.minusNanos(1), Kwartaal.ZONE);
  }

  /** The trail tells that it was done and how much was shown; only the log tells of whom. */
  private Future<Void> vastgelegd(
      SqlConnection connection, Caller caller, UUID token, String reden, Inzage inzage) {
    UUID id = ids.get();
    return Logboek.write(
            connection,
            caller,
            new Logboek.Verwerking(
                id, "inzageverzoek", "regels-opgezocht", reden, "inzageverzoek", id.toString()),
            List.of(token))
        .compose(
            done ->
                Audit.write(
                    connection,
                    caller,
                    "regels-opgezocht",
                    "inzageverzoek",
                    id.toString(),
                    Map.of("reden", reden, "regels", inzage.aantalRegels())));
  }
}
