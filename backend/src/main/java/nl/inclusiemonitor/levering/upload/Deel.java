package nl.inclusiemonitor.levering.upload;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.SqlConnection;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.inclusiemonitor.audit.Audit;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.dossier.Laadtabel;
import nl.inclusiemonitor.levering.dossier.LaadtabelRepository;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.intake.Grenzen;
import nl.inclusiemonitor.levering.intake.HervatbareAfdruk;
import nl.inclusiemonitor.levering.intake.Intake;
import nl.inclusiemonitor.levering.intake.Onderdelen;
import nl.inclusiemonitor.levering.intake.Tussenstand;
import nl.inclusiemonitor.levering.ontvangst.Lezing;
import nl.inclusiemonitor.levering.ontvangst.Rondes;
import nl.inclusiemonitor.privacy.BsnGuard;

/**
 * One part of an upload, on a connection of its own: its lines, its rejected lines, and what the
 * next part needs, committed together. Without a checksum over the whole part every full round is
 * committed, and so is what came before a connection broke: the client need not send it again.
 */
final class Deel {
  private static final String ZELFDE_INHOUD = "leveringen_zelfde_inhoud";

  /** For what came before a connection broke; a database that does not answer keeps no place. */
  private static final long GEDULD_SECONDEN = 10;

  private final SqlConnection connection;
  private final Levering levering;
  private final Deelverzoek verzoek;
  private final Optional<Long> lengte;
  private final UploadRepository uploads = new UploadRepository();
  private final LeveringRepository leveringen = new LeveringRepository();
  private final LaadtabelRepository laadtabellen = new LaadtabelRepository();
  private final HervatbareAfdruk afdruk;
  private final Intake intake;
  private final Rondes rondes;
  private Upload upload;
  private long regelBegin;
  private int bewaard;
  private Laadtabel tabel;
  private Future<Void> bezig = Future.succeededFuture();
  private Optional<Throwable> bezwaar = Optional.empty();
  private long ontvangen;

  /**
   * A part of which nothing came yet.
   *
   * @param upload with the epoch of this part
   * @param onderdelen what a line may name on the peildatum
   * @param einde completed when the part is read; who fails it ends the reading
   */
  Deel(
      SqlConnection connection,
      Upload upload,
      Levering levering,
      Onderdelen onderdelen,
      UploadRepository.Bewaard vorige,
      Deelverzoek verzoek,
      Promise<Void> einde) {
    this.connection = connection;
    this.upload = upload;
    this.levering = levering;
    this.verzoek = verzoek;
    lengte = upload.lengte().or(verzoek::lengte);
    Tussenstand stand = Tussenstand.van(vorige.toestand().getBytes()).orElseThrow(Tusfout::weg);
    regelBegin = stand.bytes();
    bewaard = vorige.staart().length();
    afdruk = HervatbareAfdruk.van(vorige.hash().getBytes()).orElseThrow(Tusfout::weg);
    intake =
        new Intake(
            levering.layout(),
            levering.nummer(),
            onderdelen,
            Grenzen.STANDAARD,
            afdruk,
            stand,
            vorige.staart().getBytes());
    rondes =
        new Rondes(
            connection,
            levering,
            intake,
            einde,
            kolommen -> tabel.copy(kolommen),
            this::tussendoor,
            stand.fouten());
  }

  /** What came of a part: the upload after it, and the levering when this was the last. */
  record Gevolg(Upload upload, Optional<Levering> levering) {}

  /** Ends a transaction whose content another levering holds already. */
  static final class ZelfdeInhoud extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Buffer sha256;

    ZelfdeInhoud(Buffer sha256) {
      super("same content", null, false, false);
      this.sha256 = sha256;
    }

    Buffer sha256() {
      return sha256;
    }
  }

  /**
   * Succeeds when everything that can be kept is committed; fails with what refuses the file, or
   * with what ended the reading, after what came before that was committed.
   */
  Future<Gevolg> ontvang(Vertx vertx, Lezing lezing) {
    return begin()
        .compose(
            begun ->
                lezing
                    .lees(vertx, this::verwerk, () -> {})
                    .transform(
                        gelezen -> gelezen.succeeded() ? compleet() : onderbroken(gelezen.cause())))
        .recover(error -> rondes.breekAf().transform(done -> Future.failedFuture(error)));
  }

  /** How many bytes this part brought. */
  long ontvangen() {
    return ontvangen;
  }

  Intake intake() {
    return intake;
  }

  /** Commits a full round; what a checksum speaks of is kept whole or not at all. */
  private Future<Void> tussendoor() {
    return verzoek.som().isPresent()
        ? Future.succeededFuture()
        : legVast(false).compose(done -> begin());
  }

  private Future<Void> begin() {
    return laadtabellen
        .begin(connection, levering)
        .onSuccess(geopend -> tabel = geopend)
        .mapEmpty();
  }

  private Future<Void> verwerk(Buffer piece) {
    ontvangen += piece.length();
    if (lengte.filter(totaal -> verzoek.positie() + ontvangen > totaal).isPresent()) {
      bezig = Future.failedFuture(Tusfout.teVeelBytes());
      return bezig;
    }
    verzoek.som().ifPresent(som -> som.neem(piece));
    if (bezwaar.isPresent()) {
      return bezig;
    }
    Future<Void> verwerkt = Future.succeededFuture(piece).compose(rondes::verwerk);
    bezig = verzoek.som().isPresent() ? verwerkt.recover(this::wachtOpSom) : verwerkt;
    return bezig;
  }

  /** Whether the file is wrong or came over wrong, only the checksum of the whole part tells. */
  private Future<Void> wachtOpSom(Throwable error) {
    if (!(error instanceof Failure.Invalid) && !(error instanceof Failure.TooLarge)) {
      return Future.failedFuture(error);
    }
    bezwaar = Optional.of(error);
    return Future.succeededFuture();
  }

  private Future<Gevolg> compleet() {
    if (verzoek.som().filter(som -> !som.klopt()).isPresent()) {
      return Future.failedFuture(Tusfout.somOnjuist());
    }
    if (bezwaar.isPresent()) {
      return Future.failedFuture(bezwaar.get());
    }
    long positie = verzoek.positie();
    if (lengte.filter(totaal -> positie + ontvangen == totaal).isPresent()) {
      return sluitAf();
    }
    return eindig()
        .compose(
            done ->
                ontvangen > 0 && upload.positie() == positie
                    ? Future.failedFuture(Tusfout.deelTeKlein())
                    : Future.succeededFuture(new Gevolg(upload, Optional.empty())));
  }

  /** Keeps what came, unless a checksum speaks of all that should have come. */
  private Future<Gevolg> onderbroken(Throwable oorzaak) {
    return bezig
        .compose(
            verwerkt -> verzoek.som().isPresent() ? Future.<Void>failedFuture(oorzaak) : eindig())
        .timeout(GEDULD_SECONDEN, TimeUnit.SECONDS)
        .transform(done -> Future.failedFuture(oorzaak));
  }

  /** Ends the last round and commits it. */
  private Future<Void> eindig() {
    return rondes.eindig().compose(done -> legVast(true));
  }

  /** Commits a round that has ended; of the line that has not ended only what may be kept. */
  private Future<Void> legVast(boolean laatste) {
    Tussenstand stand = intake.tussenstand();
    byte[] open = intake.openRegel();
    int zeker = stand.bytes() == regelBegin ? bewaard : 0;
    int tot = BsnGuard.keepable(open, zeker, open.length);
    long positie = stand.bytes() + tot;
    UploadRepository.Bewaard nieuw =
        new UploadRepository.Bewaard(
            Buffer.buffer(stand.alsBytes()),
            Buffer.buffer(afdruk.toestand()),
            Buffer.buffer(Arrays.copyOf(open, tot)));
    return leveringen
        .voortgang(connection, levering, positie, stand.regels())
        .compose(gemeld -> uploads.legVast(connection, upload, positie, lengte, nieuw, laatste))
        .compose(nu -> commit(nu.isPresent()).map(vast -> nu.orElseThrow()))
        .map(
            nu -> {
              upload = nu;
              regelBegin = stand.bytes();
              bewaard = tot;
              return null;
            });
  }

  private Future<Gevolg> sluitAf() {
    intake.end();
    return rondes
        .eindig()
        .compose(done -> geladen(rondes.geladen()))
        .compose(
            geladen ->
                audit(verzoek.caller(), geladen)
                    .compose(
                        done ->
                            uploads.klaar(connection, upload, levering.id(), lengte.orElseThrow()))
                    .compose(this::commit)
                    .map(
                        done ->
                            new Gevolg(
                                upload.klaar(levering.id(), lengte.orElseThrow()),
                                Optional.of(geladen))));
  }

  private Future<Levering> geladen(LeveringRepository.Geladen geladen) {
    return leveringen
        .geladen(connection, levering, geladen)
        .recover(
            error ->
                Future.failedFuture(
                    error instanceof PgException pg && ZELFDE_INHOUD.equals(pg.getConstraint())
                        ? new ZelfdeInhoud(geladen.sha256())
                        : error));
  }

  private Future<Void> audit(Caller caller, Levering geladen) {
    return Audit.write(
        connection,
        caller,
        "levering-ontvangen",
        "levering",
        geladen.id().toString(),
        Map.of("soort", geladen.soort().code(), "regels", geladen.regels().orElse(0L)));
  }

  /** Not when another request has become the writer meanwhile. */
  private Future<Void> commit(boolean mag) {
    return mag
        ? connection.query("commit").execute().mapEmpty()
        : Future.failedFuture(new Overgenomen());
  }

  /** Another request has become the writer; where the upload is now has to be asked. */
  static final class Overgenomen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Overgenomen() {
      super("taken over", null, false, false);
    }
  }
}
