package nl.inclusiemonitor.levering.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.http.RawConnection;

/** Speaks tus in a test. */
record Tusclient(ApiClient client) {
  static final String INHOUD = "application/offset+octet-stream";

  static Tusclient van(ApiClient client) {
    return new Tusclient(client.with("Tus-Resumable", "1.0.0"));
  }

  Tusclient met(String header, String waarde) {
    return new Tusclient(client.with(header, waarde));
  }

  static String metadata(String soort, String peildatum) {
    return "soort " + base64(soort) + ",peildatum " + base64(peildatum);
  }

  static String base64(String tekst) {
    return Base64.getEncoder().encodeToString(tekst.getBytes(StandardCharsets.UTF_8));
  }

  /** Begins an upload of so many bytes, with whatever headers were set. */
  Answer begin(String soort, String peildatum, long lengte) {
    return met("Upload-Length", Long.toString(lengte)).begin(soort, peildatum);
  }

  Answer begin(String soort, String peildatum) {
    return met("Upload-Metadata", metadata(soort, peildatum))
        .client
        .send("POST", "/uploads", BodyPublishers.noBody());
  }

  /** Begins an upload with its first bytes. */
  Answer beginMet(int lengte, String peildatum, String tekst) {
    return met("Upload-Length", Integer.toString(lengte))
        .met("Upload-Metadata", metadata("uwv-doelgroepregister", peildatum))
        .met("Content-Type", INHOUD)
        .client
        .send("POST", "/uploads", BodyPublishers.ofString(tekst));
  }

  /** Begins one that must succeed; the path of it. */
  String pad(String soort, String peildatum, long lengte) {
    Answer answer = begin(soort, peildatum, lengte);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return pad(answer);
  }

  static String pad(Answer begonnen) {
    return begonnen.header("Location").replaceFirst("^/api/v1", "");
  }

  Answer head(String pad) {
    return client.send("HEAD", pad, BodyPublishers.noBody());
  }

  long positie(String pad) {
    return Long.parseLong(head(pad).header("Upload-Offset"));
  }

  Answer patch(String pad, long positie, byte[] bytes) {
    return client
        .with("Upload-Offset", Long.toString(positie))
        .with("Content-Type", INHOUD)
        .send("PATCH", pad, BodyPublishers.ofByteArray(bytes));
  }

  Answer patch(String pad, long positie, String tekst) {
    return patch(pad, positie, tekst.getBytes(StandardCharsets.UTF_8));
  }

  Answer delete(String pad) {
    return client.send("DELETE", pad, BodyPublishers.noBody());
  }

  /** Sends the file from where it is, in parts of so many bytes; the last answer. */
  Answer stuur(String pad, byte[] bestand, int deel) {
    long positie = positie(pad);
    Answer answer = null;
    while (positie < bestand.length) {
      int tot = (int) Math.min(bestand.length, positie + deel);
      answer = patch(pad, positie, Arrays.copyOfRange(bestand, (int) positie, tot));
      if (answer.status() != 204) {
        return answer;
      }
      long nieuw = Long.parseLong(answer.header("Upload-Offset"));
      assertThat(nieuw).isGreaterThan(positie).isLessThanOrEqualTo(tot);
      positie = nieuw;
    }
    return answer;
  }

  /** The path of the levering that an answer links to. */
  static String levering(Answer klaar) {
    assertThat(klaar.header("Link")).as(klaar.status() + klaar.text()).endsWith("rel=\"related\"");
    return klaar.header("Link").replaceFirst("^</api/v1(.*)>;.*", "$1");
  }

  /** The head of a part that a test sends by hand, with the bytes that follow it. */
  static RawConnection deel(
      TestProduct product, String token, String pad, long positie, long lengte) throws IOException {
    String head =
        """
        PATCH /api/v1%s HTTP/1.1
        Host: 127.0.0.1
        Authorization: Bearer %s
        Tus-Resumable: 1.0.0
        Upload-Offset: %d
        Content-Type: application/offset+octet-stream
        Content-Length: %d

        """
            .formatted(pad, token, positie, lengte)
            .replace("\n", "\r\n");
    return new RawConnection(product.port()).send(head);
  }
}
