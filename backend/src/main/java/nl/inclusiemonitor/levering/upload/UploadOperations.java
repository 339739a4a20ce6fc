package nl.inclusiemonitor.levering.upload;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.http.Operation;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.levering.dossier.Zicht;
import nl.inclusiemonitor.levering.intake.Grenzen;
import nl.inclusiemonitor.levering.ontvangst.Ontvangst;

/** Answers tus 1.0.0. What an answer says beside a status, it says in headers. */
final class UploadOperations {
  private static final String VERSIE = "1.0.0";
  private static final String UITBREIDINGEN =
      "creation,creation-defer-length,creation-with-upload,expiration,checksum,termination";
  private static final String INHOUD = "application/offset+octet-stream";

  /**
   * RFC 9110, 5.6.7: the day of the month has two digits, which RFC_1123_DATE_TIME does not say.
   */
  private static final DateTimeFormatter HTTP_DATUM =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Uploads uploads;
  private final Delen delen;
  private final Uploadeinde einde;
  private final LongConsumer geladen;
  private final Clock clock;

  /**
   * @param geladen told the number of each levering that has all its bytes
   */
  UploadOperations(
      Uploads uploads, Delen delen, Uploadeinde einde, LongConsumer geladen, Clock clock) {
    this.uploads = uploads;
    this.delen = delen;
    this.einde = einde;
    this.geladen = geladen;
    this.clock = clock;
  }

  void bind(Operations.Builder operations) {
    operations
        .bind("toonUploadmogelijkheden", this::toonMogelijkheden)
        .bind("beginUpload", tus(this::begin))
        .bind("toonUpload", tus(this::toon))
        .bind("vervolgUpload", tus(this::vervolg))
        .bind("beeindigUpload", tus(this::beeindig));
  }

  private static Operation tus(Operation operation) {
    return request ->
        Future.succeededFuture(request)
            .compose(operation::handle)
            .recover(
                error ->
                    error instanceof Tusfout fout
                        ? Future.succeededFuture(fout.reply())
                        : Future.failedFuture(error));
  }

  /** Succeeds with 204 and what this server can do. */
  private Future<Reply> toonMogelijkheden(Request request) {
    return Future.succeededFuture(
        Reply.noContent()
            .header("Tus-Version", VERSIE)
            .header("Tus-Extension", UITBREIDINGEN)
            .header("Tus-Max-Size", Long.toString(Grenzen.STANDAARD.bytes()))
            .header("Tus-Checksum-Algorithm", Controlesom.NAMEN));
  }

  /** Succeeds with 201 and where the upload is, with the bytes that came along, if any. */
  private Future<Reply> begin(Request request) {
    eisOnverpakt(request);
    Optional<Long> lengte = getal(request, "Upload-Length");
    if (lengte.isPresent() == request.header("Upload-Defer-Length").isPresent()) {
      throw new Failure.Invalid(
          FieldError.of(
              "header",
              "Upload-Length",
              "lengte-ontbreekt",
              "Stuur Upload-Length, of Upload-Defer-Length: 1 als de lengte later volgt."));
    }
    lengte.ifPresent(Deelregels::keurLengte);
    Uploadgegevens gegevens =
        Uploadgegevens.van(
            request.header("Upload-Metadata").orElse(""),
            LocalDate.now(clock.withZone(Kwartaal.ZONE)));
    Caller caller = request.caller();
    Zicht.eisLeveren(caller, gegevens.soort());
    Deelverzoek deel = deel(request, 0, Optional.empty());
    boolean metInhoud = request.contentType().isPresent() || lengte.orElse(1L) == 0;
    return uploads
        .begin(gegevens, lengte, caller)
        .compose(
            upload ->
                metInhoud ? eersteDeel(upload, deel) : Future.succeededFuture(gemaakt(upload)));
  }

  private static Reply gemaakt(Upload upload) {
    return stand(Reply.empty(201).location("/uploads/" + upload.id()), upload)
        .header("Upload-Offset", Long.toString(upload.positie()));
  }

  /** Who does not get 201 does not know where the upload is, so then there is none. */
  private Future<Reply> eersteDeel(Upload upload, Deelverzoek deel) {
    return delen
        .neem(upload.id(), deel)
        .map(gevolg -> gemaakt(klaar(gevolg)))
        .recover(
            error ->
                (error instanceof Failure.Unavailable
                        ? einde.vergeet(upload)
                        : einde.beeindig(upload.id(), deel.caller()))
                    .transform(done -> Future.failedFuture(error)));
  }

  /** Succeeds with 200 and how far the upload is; ends no writer. */
  private Future<Reply> toon(Request request) {
    return uploads
        .vind(request.uuid("id"), request.caller())
        .map(
            upload -> {
              Reply reply =
                  stand(Reply.empty(200), upload)
                      .header("Upload-Offset", Long.toString(upload.positie()));
              reply =
                  upload.lengte().isPresent()
                      ? reply.header("Upload-Length", Long.toString(upload.lengte().get()))
                      : reply.header("Upload-Defer-Length", "1");
              return upload.metadata().isPresent()
                  ? reply.header("Upload-Metadata", upload.metadata().get())
                  : reply;
            });
  }

  /** Succeeds with 204 and how far the upload is with these bytes. */
  private Future<Reply> vervolg(Request request) {
    eisOnverpakt(request);
    if (request.contentType().filter(INHOUD::equals).isEmpty()) {
      throw new Failure.UnsupportedMedia("onbekend-formaat", "Stuur de inhoud als " + INHOUD + ".");
    }
    long positie = getal(request, "Upload-Offset").orElseThrow();
    return delen
        .neem(request.uuid("id"), deel(request, positie, getal(request, "Upload-Length")))
        .map(
            gevolg ->
                stand(Reply.noContent(), klaar(gevolg))
                    .header("Upload-Offset", Long.toString(gevolg.upload().positie())));
  }

  /** Succeeds with 204 when the upload is no more. */
  private Future<Reply> beeindig(Request request) {
    UUID id = request.uuid("id");
    return einde.beeindig(id, request.caller()).map(done -> Reply.noContent());
  }

  private Upload klaar(Deel.Gevolg gevolg) {
    gevolg.levering().ifPresent(levering -> geladen.accept(levering.nummer()));
    return gevolg.upload();
  }

  /** Where the upload is, how long it may wait, and what it has become. */
  private static Reply stand(Reply reply, Upload upload) {
    return upload.isKlaar()
        ? reply.link("/leveringen/" + upload.levering(), "related")
        : reply.header("Upload-Expires", HTTP_DATUM.format(upload.verlooptOp()));
  }

  private static Deelverzoek deel(Request request, long positie, Optional<Long> lengte) {
    return new Deelverzoek(
        request.caller(),
        positie,
        lengte,
        request.header("Upload-Checksum").map(Controlesom::van),
        getal(request, "Content-Length").orElse(0L),
        new Aanvoer(request));
  }

  /** The browser unpacks; a server that did could not say which byte of the file comes next. */
  private static void eisOnverpakt(Request request) {
    if (request
        .header("Content-Encoding")
        .filter(codering -> !codering.equals("identity"))
        .isPresent()) {
      throw new Failure.UnsupportedMedia(
          "codering-onbekend", "Een upload in delen komt zonder Content-Encoding.");
    }
  }

  private static Optional<Long> getal(Request request, String header) {
    return request.header(header).map(String::strip).map(Long::valueOf);
  }

  /** The body of a request. */
  private record Aanvoer(Request request) implements Ontvangst.Aanvoer {
    @Override
    public ReadStream<Buffer> content() {
      return request.content();
    }

    @Override
    public Future<Void> weg() {
      return request.gone();
    }
  }
}
