package nl.inclusiemonitor.doelstelling;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.function.IntSupplier;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.doelstelling.bron.Indicatordefinitie;
import nl.inclusiemonitor.doelstelling.bron.Meetlezer;
import nl.inclusiemonitor.doelstelling.bron.Meetwijze;
import nl.inclusiemonitor.doelstelling.bron.Metingbronnen;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.ContentTag;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.http.request.Request;

/** Answers what was measured, over time and per group. */
public final class MeetreeksOperations {
  private static final String CSV = "text/csv";

  private final Database database;
  private final IntSupplier drempel;
  private final Metingbronnen bronnen = new Metingbronnen();

  /**
   * Answers from this database.
   *
   * @param drempel the fewest persons a shown group has, as it is now
   */
  public MeetreeksOperations(Database database, IntSupplier drempel) {
    this.database = database;
    this.drempel = drempel;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonMeetreeksen", this::toonMeetreeksen);
  }

  /** Succeeds with 200 and every series; without any measurement there are none. */
  private Future<Reply> toonMeetreeksen(Request request) {
    Meetwijze meetwijze = Meetwijze.of(request.text("meetwijze")).orElseThrow();
    Meetlezer lezer = Meetlezer.van(request.caller(), drempel.getAsInt());
    return database
        .read(
            request.caller(),
            connection ->
                bronnen
                    .reeksen(meetwijze, connection, lezer)
                    .compose(
                        reeksen ->
                            Indicatordefinitie.alle(connection)
                                .map(
                                    alle ->
                                        Indicatordefinitie.onder(alle, meetwijze.code(), reeksen))))
        .map(reeksen -> Meetreeksen.van(meetwijze, reeksen))
        .map(reeksen -> antwoord(request.mediaType(), reeksen));
  }

  private static Reply antwoord(String mediaType, Meetreeksen reeksen) {
    Buffer bytes = mediaType.equals(CSV) ? Buffer.buffer(reeksen.csv()) : Json.write(reeksen);
    return Reply.bytes(mediaType, bytes).etag(ContentTag.of(bytes.getBytes()));
  }
}
