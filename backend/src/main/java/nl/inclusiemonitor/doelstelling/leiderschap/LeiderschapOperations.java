package nl.inclusiemonitor.doelstelling.leiderschap;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.ContentTag;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.register.RegisterRepository;
import nl.inclusiemonitor.register.Registerregel;

/** Answers how many sessions about inclusive leadership each management team has had. */
public final class LeiderschapOperations {
  private static final String CSV = "text/csv";
  private static final String TEAMS = "managementteams";
  private static final String SESSIES = "mt-sessies";

  private final Database database;
  private final Clock clock;
  private final RegisterRepository registers = new RegisterRepository();

  public LeiderschapOperations(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonManagementteams", this::toonManagementteams);
  }

  private record Alles(List<Managementteam> teams, List<Sessie> sessies) {}

  /** Succeeds with 200; without any management team there is nothing to count. */
  private Future<Reply> toonManagementteams(Request request) {
    // Whoever is limited to units reads how far all MTs are together, and one by one only their
    // own.
    Future<Alles> alles = database.read(Caller.SYSTEM, this::alles);
    Future<Set<String>> leesbaar = database.read(request.caller(), this::codes);
    return Future.all(alles, leesbaar)
        .map(
            beide ->
                Gesprekkenreeks.van(
                    alles.result().teams(),
                    alles.result().sessies(),
                    team -> leesbaar.result().contains(team.code()),
                    Kwartaal.of(Kwartaal.vandaag(clock))))
        .map(reeks -> antwoord(request.mediaType(), reeks));
  }

  private static Reply antwoord(String mediaType, Gesprekkenreeks reeks) {
    Buffer bytes = mediaType.equals(CSV) ? Buffer.buffer(reeks.csv()) : Json.write(reeks);
    return Reply.bytes(mediaType, bytes).etag(ContentTag.of(bytes.getBytes()));
  }

  private Future<Set<String>> codes(SqlConnection connection) {
    return registers
        .geldende(connection, TEAMS)
        .map(teams -> teams.stream().map(Registerregel::code).collect(Collectors.toSet()));
  }

  private Future<Alles> alles(SqlConnection connection) {
    return registers
        .geldende(connection, TEAMS)
        .compose(
            teams ->
                registers
                    .geldende(connection, SESSIES)
                    .map(
                        regels -> {
                          List<Sessie> sessies =
                              regels.stream().map(LeiderschapOperations::sessie).toList();
                          return new Alles(
                              teams.stream().map(team -> team(team, sessies)).toList(), sessies);
                        }));
  }

  private static Managementteam team(Registerregel regel, List<Sessie> sessies) {
    return Managementteam.van(
        regel.code(),
        regel.eis("naam"),
        regel.tekst("dienstonderdeel"),
        Teamperiode.van(regel),
        sessies.stream().filter(sessie -> sessie.team().equals(regel.code())).toList());
  }

  private static Sessie sessie(Registerregel regel) {
    return new Sessie(
        regel.code(),
        regel.eis("managementteam"),
        Integer.parseInt(regel.eis("sessie")),
        regel.kwartaal("kwartaal"),
        Sessie.Stand.of(regel.eis("status")));
  }
}
