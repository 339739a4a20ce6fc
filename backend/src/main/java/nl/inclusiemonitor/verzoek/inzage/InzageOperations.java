package nl.inclusiemonitor.verzoek.inzage;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;

/** The lines of one person over HTTP; the token is in the body, never in the address. */
public final class InzageOperations {
  private final Inzagen inzagen;

  public InzageOperations(Inzagen inzagen) {
    this.inzagen = inzagen;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("zoekPersoonsregels", this::zoek);
  }

  /** The body of zoekPersoonsregels. */
  private record Vraag(String pseudoniem, String reden) {}

  /** Succeeds with 200 and all lines, as JSON or as CSV. */
  private Future<Reply> zoek(Request request) {
    Vraag vraag = request.body(Vraag.class);
    return inzagen
        .zoek(request.caller(), token(vraag.pseudoniem()), vraag.reden())
        .map(
            inzage ->
                request.mediaType().equals("text/csv")
                    ? Reply.bytes("text/csv", Buffer.buffer(InzageCsv.van(inzage)))
                    : Reply.json(inzage));
  }

  /** 32 hex digits, as the contract has checked. */
  private static UUID token(String hex) {
    ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex(hex));
    return new UUID(bytes.getLong(), bytes.getLong());
  }
}
