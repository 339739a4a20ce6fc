package nl.inclusiemonitor.doelstelling.doel;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.SqlConnection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.doelstelling.bron.Meetlezer;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.weergave.Meetreeks;
import nl.inclusiemonitor.doelstelling.weergave.MeetreeksCsv;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.ContentTag;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.register.RegisterRepository;
import nl.inclusiemonitor.register.Registerregel;

/** Answers what each indicator is, and what registers have of it. */
public final class IndicatorOperations {
  private static final String CSV = "text/csv";

  private final Database database;
  private final RegisterRepository registers = new RegisterRepository();

  public IndicatorOperations(Database database) {
    this.database = database;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonIndicatoren", this::toonIndicatoren);
  }

  private record Indicatorlijst(List<Indicatorbeeld> indicatoren) {
    String csv() {
      Map<String, List<Meetreeks>> reeksen = new LinkedHashMap<>();
      indicatoren.forEach(deze -> reeksen.put(deze.code() + " " + deze.naam(), deze.reeksen()));
      return MeetreeksCsv.van("indicator", reeksen);
    }
  }

  /** Succeeds with 200 and every indicator in force, in the order of their numbers. */
  private Future<Reply> toonIndicatoren(Request request) {
    boolean ookVoorlopig = Meetlezer.van(request.caller(), 0).ookVoorlopig();
    return database
        .read(
            request.caller(),
            connection ->
                registers
                    .geldende(connection, Indicator.REGISTER)
                    .compose(indicatoren -> lijst(connection, indicatoren, ookVoorlopig)))
        .map(lijst -> antwoord(request.mediaType(), lijst));
  }

  private Future<Indicatorlijst> lijst(
      SqlConnection connection, List<Registerregel> indicatoren, boolean ookVoorlopig) {
    Future<List<Registerregel>> metingen =
        registers.geldende(connection, Registermetingen.METINGEN);
    Future<List<Reeks>> commissies =
        registers.geldende(connection, Commissiemetingen.REGISTER).map(Commissiemetingen::van);
    return Future.all(metingen, commissies)
        .map(
            all ->
                new Indicatorlijst(
                    indicatoren.stream()
                        .map(
                            regel ->
                                Indicatorbeeld.van(
                                    regel, metingen.result(), commissies.result(), ookVoorlopig))
                        .toList()));
  }

  private static Reply antwoord(String mediaType, Indicatorlijst lijst) {
    Buffer bytes = mediaType.equals(CSV) ? Buffer.buffer(lijst.csv()) : Json.write(lijst);
    return Reply.bytes(mediaType, bytes).etag(ContentTag.of(bytes.getBytes()));
  }
}
