package nl.inclusiemonitor.plan.begroting;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.Locale;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.WettelijkeParameterRepository;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.register.RegisterRepository;
import nl.inclusiemonitor.register.Registerregel;

/** Answers what the policy costs, from the register of budget items. */
public final class BegrotingOperations {
  private static final String CSV = "text/csv";

  private final Database database;
  private final RegisterRepository registers = new RegisterRepository();
  private final WettelijkeParameterRepository parameters = new WettelijkeParameterRepository();

  public BegrotingOperations(Database database) {
    this.database = database;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonBegroting", this::toonBegroting);
  }

  private Future<Reply> toonBegroting(Request request) {
    int jaar = (int) request.integer("jaar");
    return database
        .read(
            request.caller(),
            connection ->
                registers
                    .geldende(connection, "begrotingsposten")
                    .map(
                        regels ->
                            Begroting.van(
                                regels.stream().map(BegrotingOperations::post).toList(), jaar))
                    .compose(
                        begroting ->
                            parameters
                                .vanJaar(connection, jaar)
                                .map(
                                    wet ->
                                        Begrotingweergave.van(
                                            begroting,
                                            Begrotingweergave.Heffing.van(
                                                wet.orElseGet(
                                                    () -> WettelijkeParameters.onbekend(jaar)))))))
        .map(
            begroting ->
                request.mediaType().equals(CSV)
                    ? Reply.bytes(CSV, Buffer.buffer(BegrotingCsv.van(begroting)))
                    : Reply.json(begroting));
  }

  private static Post post(Registerregel regel) {
    return new Post(
        regel.code(),
        regel.titel(),
        Post.Aard.valueOf(regel.eis("aard").toUpperCase(Locale.ROOT)),
        Post.Status.valueOf(regel.eis("status").toUpperCase(Locale.ROOT)),
        regel.getal("bedrag"),
        regel.getal("verplicht"),
        regel.getal("gerealiseerd"),
        regel.geheel("jaarVan"),
        regel.geheel("jaarTot"),
        regel.tekst("spoor"),
        regel.getal("banen"));
  }
}
