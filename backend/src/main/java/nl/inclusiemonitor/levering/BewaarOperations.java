package nl.inclusiemonitor.levering;

import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.bewaren.Bewaarplan;
import nl.inclusiemonitor.levering.bewaren.Bewaarplan.Planregel;
import nl.inclusiemonitor.levering.bewaren.Grond;
import nl.inclusiemonitor.levering.bewaren.Wisbewijzen;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.Leveringstatus;
import nl.inclusiemonitor.levering.dossier.Zicht;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/** Answers how long lines stay, and the proof that they are gone. */
final class BewaarOperations {
  /** What goes first is in front; more than this nobody reads. */
  private static final int MAX_LEVERINGEN = 1_000;

  private static final int MAX_GEWIST = 50;

  private final Database database;
  private final LeveringRepository leveringen;
  private final Supplier<Bewaartermijnen> termijnen;
  private final Bewaarplan plan;
  private final Wisbewijzen bewijzen = new Wisbewijzen();
  private final Clock clock;

  BewaarOperations(
      Database database,
      LeveringRepository leveringen,
      Supplier<Bewaartermijnen> termijnen,
      Clock clock) {
    this.database = database;
    this.leveringen = leveringen;
    this.termijnen = termijnen;
    this.plan = new Bewaarplan(termijnen);
    this.clock = clock;
  }

  void bind(Operations.Builder operations) {
    operations
        .bind("toonWisbewijs", this::toonWisbewijs)
        .bind("toonBewaartermijnen", this::toonBewaartermijnen);
  }

  /** Succeeds with 200; fails with Conflict as long as the lines are there. */
  private Future<Reply> toonWisbewijs(Request request) {
    Caller caller = request.caller();
    return database
        .read(
            caller,
            connection ->
                leveringen
                    .vind(connection, request.uuid("id"))
                    .map(gevonden -> Zicht.zichtbaar(caller, gevonden))
                    .compose(levering -> bewijzen.van(connection, levering)))
        .map(bewijs -> Reply.json(bewijs.orElseThrow(BewaarOperations::geen)));
  }

  private static Failure geen() {
    return new Failure.Conflict(
        "geen-wisbewijs",
        "De regels van deze levering zijn er nog, of er zijn nooit regels van bewaard.");
  }

  /** Succeeds with 200: the terms, and of every levering with lines when they go. */
  private Future<Reply> toonBewaartermijnen(Request request) {
    Instant nu = clock.instant();
    return database
        .read(
            request.caller(),
            connection ->
                plan.lees(connection)
                    .compose(
                        regels ->
                            bewijzen
                                .laatste(connection, MAX_GEWIST)
                                .map(
                                    gewist ->
                                        Bewaaroverzicht.van(termijnen.get(), regels, gewist, nu))))
        .map(Reply::json);
  }

  /** All terms, and what they mean now. */
  private record Bewaaroverzicht(
      List<Soorttermijn> soorten,
      int afgekeurdDagen,
      int ongebruiktDagen,
      int logboekJaren,
      int backupDagen,
      int teLaat,
      int opgehouden,
      List<Bewaarregel> leveringen,
      List<Wisbewijzen.Gewist> gewist) {

    static Bewaaroverzicht van(
        Bewaartermijnen termijnen,
        List<Planregel> regels,
        List<Wisbewijzen.Gewist> gewist,
        Instant nu) {
      return new Bewaaroverzicht(
          Arrays.stream(Leveringsoort.values())
              .map(soort -> Soorttermijn.van(soort, termijnen, regels))
              .toList(),
          termijnen.afgekeurdDagen(),
          termijnen.ongebruiktDagen(),
          termijnen.logboekJaren(),
          termijnen.backupDagen(),
          (int) regels.stream().filter(regel -> regel.isTeLaat(nu)).count(),
          (int) regels.stream().filter(regel -> regel.isOpgehouden(nu)).count(),
          regels.stream()
              .limit(MAX_LEVERINGEN)
              .map(regel -> Bewaarregel.van(regel, termijnen, nu))
              .toList(),
          gewist);
    }
  }

  /** The term of one soort, and how many leveringen have lines that will go. */
  private record Soorttermijn(
      String soort, String naam, boolean persoonsgegevens, String termijn, int leveringen) {
    static Soorttermijn van(
        Leveringsoort soort, Bewaartermijnen termijnen, List<Planregel> regels) {
      return new Soorttermijn(
          soort.code(),
          soort.titel(),
          soort.layout().persoonsregels(),
          soort.bewaartermijn().omschrijving(termijnen),
          (int) regels.stream().filter(regel -> regel.soort() == soort).count());
    }
  }

  /** A levering with lines, by which rule they go, and when. */
  private record Bewaarregel(
      UUID levering,
      String soort,
      LocalDate peildatum,
      Leveringstatus status,
      long regels,
      Grond grond,
      String termijn,
      String regel,
      List<String> voorlopigeKwartalen,
      Optional<Instant> vervaltOp,
      Optional<Instant> zouVervallenOp,
      String toestand) {
    static Bewaarregel van(Planregel regel, Bewaartermijnen termijnen, Instant nu) {
      return new Bewaarregel(
          regel.id(),
          regel.soort().code(),
          regel.peildatum(),
          regel.status(),
          regel.regels(),
          regel.grond(),
          regel.grond().termijn(termijnen).toString(),
          regel.grond().regel(termijnen),
          regel.wachtOp(),
          regel.vervaltOp(),
          regel.streefdatum(),
          toestand(regel, nu));
    }

    private static String toestand(Planregel regel, Instant nu) {
      if (regel.isTeLaat(nu)) {
        return "te-laat";
      }
      if (regel.isVervallen(nu)) {
        return "aan-de-beurt";
      }
      if (regel.isOpgehouden(nu)) {
        return "opgehouden";
      }
      return regel.vervaltOp().isPresent() ? "loopt" : "wacht";
    }
  }
}
