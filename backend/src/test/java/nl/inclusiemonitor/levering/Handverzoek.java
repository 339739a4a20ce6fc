package nl.inclusiemonitor.levering;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.http.RawConnection;

/** An upload that a test sends by hand, as slowly or as badly as it wants. */
public final class Handverzoek implements AutoCloseable {
  private final RawConnection connection;

  private Handverzoek(RawConnection connection) {
    this.connection = connection;
  }

  /**
   * Sends the head of an upload.
   *
   * @param headers more of them, each with its line end
   */
  public static Handverzoek begin(TestProduct product, String soort, String headers)
      throws IOException {
    return begin(product, product.token(), soort, headers);
  }

  public static Handverzoek begin(TestProduct product, String token, String soort, String headers)
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

  public Handverzoek stuur(String csv) throws IOException {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    connection.send(Integer.toHexString(bytes.length) + "\r\n").send(bytes).send("\r\n");
    return this;
  }

  /** What is no chunk. */
  public Handverzoek stuurOnzin() throws IOException {
    connection.send("zz\r\n");
    return this;
  }

  public Handverzoek einde() throws IOException {
    connection.send("0\r\n\r\n");
    return this;
  }

  public boolean heeftAntwoord() throws IOException {
    return connection.hasAnswer();
  }

  /** The head of an answer without a body, such as 100 Continue. */
  public String hoofd() throws IOException {
    return connection.readHead();
  }

  public String antwoord() throws IOException {
    return connection.readAnswer();
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
