package nl.inclusiemonitor.plan.jaarplan;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.organisatie.DienstonderdeelRepository;
import nl.inclusiemonitor.register.RegisterRepository;

/** Answers which unit has a yearly plan, what is missing in it, and whose turn it is. */
public final class JaarplanOperations {
  private static final String CSV = "text/csv";

  private final Database database;
  private final Clock clock;
  private final RegisterRepository registers = new RegisterRepository();
  private final DienstonderdeelRepository onderdelen = new DienstonderdeelRepository();
  private final IndienerRepository indieners = new IndienerRepository();

  public JaarplanOperations(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonJaarplannen", this::toonJaarplannen);
  }

  private Future<Reply> toonJaarplannen(Request request) {
    Optional<Integer> gevraagd = request.optionalInteger("jaar").map(Long::intValue);
    LocalDate vandaag = Kwartaal.vandaag(clock);
    return database
        .read(
            request.caller(),
            connection ->
                registers
                    .geldende(connection, Jaarplan.REGISTER)
                    .map(regels -> regels.stream().map(Jaarplan::van).toList())
                    .compose(
                        plannen ->
                            overzicht(
                                connection,
                                gevraagd.orElseGet(() -> nieuwste(plannen, vandaag)),
                                plannen,
                                request.caller(),
                                vandaag)))
        .map(overzicht -> antwoord(request.mediaType(), overzicht));
  }

  private static Reply antwoord(String mediaType, Jaarplanoverzicht overzicht) {
    return mediaType.equals(CSV)
        ? Reply.bytes(CSV, Buffer.buffer(JaarplanCsv.van(overzicht)))
        : Reply.json(overzicht);
  }

  private Future<Jaarplanoverzicht> overzicht(
      SqlConnection connection, int jaar, List<Jaarplan> plannen, Caller lezer, LocalDate vandaag) {
    return indieners
        .van(
            connection,
            plannen.stream()
                .filter(plan -> plan.jaar() == jaar && plan.status() == Planstatus.INGEDIEND)
                .map(Jaarplan::code)
                .toList())
        .compose(
            door ->
                onderdelen
                    .opPeildatum(connection, LocalDate.of(jaar, 1, 1))
                    .map(
                        eisen ->
                            Jaarplanoverzicht.van(jaar, eisen, plannen, door, lezer, vandaag)));
  }

  /** The newest year that somebody made a plan for, else this one. */
  private static int nieuwste(List<Jaarplan> plannen, LocalDate vandaag) {
    return plannen.stream().mapToInt(Jaarplan::jaar).max().orElse(vandaag.getYear());
  }
}
