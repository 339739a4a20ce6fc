package nl.inclusiemonitor.plan.begroting;

import io.vertx.core.Future;
import java.util.List;
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
  private final Database database;
  private final RegisterRepository registers = new RegisterRepository();
  private final WettelijkeParameterRepository parameters = new WettelijkeParameterRepository();

  public BegrotingOperations(Database database) {
    this.database = database;
  }

  public void bind(Operations.Builder operations) {
    operations.bind("toonBegroting", this::toonBegroting);
  }

  /** What a missing job would cost by law in this year. */
  private record Heffing(String perBaan, boolean opgelegd, boolean bekend) {
    static Heffing van(WettelijkeParameters wet) {
      return new Heffing(
          Bedragsom.tekst(wet.heffingPerBaan()), wet.heffingOpgelegd(), wet.versie() > 0);
    }
  }

  private record Begrotingweergave(
      int jaar,
      int horizon,
      List<Begroting.Begrotingsjaar> jaren,
      Begroting.Besteding besteding,
      List<Spoorkosten> kosten,
      List<Begroting.Einde> eindigt,
      Heffing heffing) {
    static Begrotingweergave van(Begroting begroting, Heffing heffing) {
      return new Begrotingweergave(
          begroting.jaar(),
          begroting.horizon(),
          begroting.jaren(),
          begroting.besteding(),
          begroting.kosten(),
          begroting.eindigt(),
          heffing);
    }
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
                                            Heffing.van(
                                                wet.orElseGet(
                                                    () -> WettelijkeParameters.onbekend(jaar)))))))
        .map(Reply::json);
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
