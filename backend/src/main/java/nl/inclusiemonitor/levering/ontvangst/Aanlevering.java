package nl.inclusiemonitor.levering.ontvangst;

import io.vertx.core.buffer.Buffer;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.levering.dossier.Omvang;
import nl.inclusiemonitor.levering.dossier.Opgave;
import nl.inclusiemonitor.levering.intake.Vorm;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/**
 * What a request says of the file that follows in its body.
 *
 * @param pakbon what the deliverer stated of the file before
 * @param vorm how its lines are packed
 * @param digest SHA-256 of the bytes as sent, when the client states it
 * @param sleutel the client's own key of this request
 * @param afdruk tells this request from another one under the same key
 */
public record Aanlevering(
    Leveringsoort soort,
    LocalDate peildatum,
    Omvang omvang,
    Optional<String> bestandsnaam,
    Optional<UUID> pakbon,
    Vorm vorm,
    Optional<Buffer> digest,
    Optional<String> sleutel,
    Buffer afdruk) {
  private static final String WERKMAP =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final Pattern DIGEST =
      Pattern.compile("(?:^|,)\\s*sha-256=:([A-Za-z0-9+/]{43}=):\\s*(?:,|$)");

  /** Throws a Failure that names what is wrong, before a byte of the body is read. */
  public static Aanlevering van(Request request, LocalDate vandaag) {
    Leveringsoort soort = Leveringsoort.of(request.text("soort")).orElseThrow();
    LocalDate peildatum = request.date("peildatum");
    Opgave.keurPeildatum(peildatum, vandaag, "query", "peildatum");
    Optional<String> naam =
        request
            .optionalText("bestandsnaam")
            .map(gegeven -> Bestandsnaam.gekeurd(gegeven, "query", "bestandsnaam"));
    Omvang omvang = request.optionalText("omvang").flatMap(Omvang::of).orElse(Omvang.VOLLEDIG);
    Opgave.bezwaar(soort, peildatum, omvang, "query", "omvang")
        .ifPresent(
            bezwaar -> {
              throw new Failure.Invalid(bezwaar);
            });
    return new Aanlevering(
        soort,
        peildatum,
        omvang,
        naam,
        request.optionalUuid("pakbon"),
        vorm(request),
        request.header("Content-Digest").map(Aanlevering::digest),
        request.header("Idempotency-Key"),
        afdruk(request, soort, peildatum, omvang, naam));
  }

  Opgave opgave() {
    return new Opgave(soort, peildatum, omvang, bestandsnaam, pakbon);
  }

  private static Vorm vorm(Request request) {
    String coding = request.header("Content-Encoding").orElse("identity").strip();
    if (!coding.equalsIgnoreCase("gzip") && !coding.equalsIgnoreCase("identity")) {
      throw new Failure.UnsupportedMedia(
          "codering-onbekend", "Een bestand komt zonder Content-Encoding of met gzip.");
    }
    boolean gzip = coding.equalsIgnoreCase("gzip");
    boolean werkmap = request.contentType().filter(WERKMAP::equals).isPresent();
    if (gzip && werkmap) {
      throw new Failure.UnsupportedMedia(
          "werkmap-ingepakt", "Een Excel-werkmap is zelf al ingepakt; stuur haar zonder gzip.");
    }
    if (werkmap) {
      return Vorm.XLSX;
    }
    return gzip ? Vorm.GZIP : Vorm.CSV;
  }

  /**
   * SHA-256 of the body as {@code Content-Digest} states it; throws Invalid when it states none.
   */
  static Buffer digest(String header) {
    Matcher matcher = DIGEST.matcher(header);
    if (!matcher.find()) {
      throw new Failure.Invalid(
          FieldError.of(
              "header",
              "Content-Digest",
              "digest-onleesbaar",
              "Schrijf de afdruk als sha-256=:…: met base64 (RFC 9530)."));
    }
    return Buffer.buffer(Base64.getDecoder().decode(matcher.group(1)));
  }

  private static Buffer afdruk(
      Request request,
      Leveringsoort soort,
      LocalDate peildatum,
      Omvang omvang,
      Optional<String> naam) {
    String alles =
        String.join(
            "\n",
            soort.code(),
            peildatum.toString(),
            omvang.code(),
            naam.orElse(""),
            request.header("Content-Digest").orElse(""),
            request.header("Content-Encoding").orElse(""),
            request.header("Content-Length").orElse(""),
            request.optionalText("pakbon").orElse(""));
    return Buffer.buffer(Sha256.of(alles));
  }
}
