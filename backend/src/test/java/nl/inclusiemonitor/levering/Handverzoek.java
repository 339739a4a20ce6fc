package nl.inclusiemonitor.levering;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.http.RawConnection;

/** An upload that a test sends by hand, as slowly or as badly as it wants. */
final class Handverzoek implements AutoCloseable {
  private final RawConnection connection;

  private Handverzoek(RawConnection connection) {
    this.connection = connection;
  }

  /**
   * Sends the head of an upload.
   *
   * @param headers more of them, each with its line end
   */
  static Handverzoek begin(TestProduct product, String soort, String headers) throws IOException {
    return begin(product, product.token(), soort, headers);
  }

  static Handverzoek begin(TestProduct product, String token, String soort, String headers)
      throws IOException {
    String head =
        """
        POST /api/v1/leveringen?soort=%s&peildatum=2022-09-30 HTTP/1.1
        Host: 127.0.0.1
        Authorization: Bearer %s
        Content-Type: text/csv
        Transfer-Encoding: chunked
        """
            .formatted(soort, token)
            .replace("\n", "\r\n");
    return new Handverzoek(new RawConnection(product.port()).send(head).send(headers).send("\r\n"));
  }

  Handverzoek stuur(String csv) throws IOException {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    connection.send(Integer.toHexString(bytes.length) + "\r\n").send(bytes).send("\r\n");
    return this;
  }

  /** What is no chunk. */
  Handverzoek stuurOnzin() throws IOException {
    connection.send("zz\r\n");
    return this;
  }

  Handverzoek einde() throws IOException {
    connection.send("0\r\n\r\n");
    return this;
  }

  boolean heeftAntwoord() throws IOException {
    return connection.hasAnswer();
  }

  /** The head of an answer without a body, such as 100 Continue. */
  String hoofd() throws IOException {
    return connection.readHead();
  }

  String antwoord() throws IOException {
    return connection.readAnswer();
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
