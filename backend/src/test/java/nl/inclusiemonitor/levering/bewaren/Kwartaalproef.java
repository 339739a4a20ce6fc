package nl.inclusiemonitor.levering.bewaren;

import static nl.inclusiemonitor.db.TestDatabase.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Future;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.banenafspraak.Vaststelbalie;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.levering.Leveraar;
import nl.inclusiemonitor.levering.layout.Bewaartermijnen;

/** Delivers persons of a quarter, lets days pass, and looks at what is left. */
public final class Kwartaalproef {
  private final TestDatabase database;
  private final Leveraar leveraar;
  private final Leveraar bevestiger;
  private final Vaststelbalie balie;
  private SimpleMeterRegistry metingen = new SimpleMeterRegistry();

  public Kwartaalproef(TestDatabase database, TestProduct product) {
    this.database = database;
    this.leveraar = new Leveraar(product.integratie());
    this.bevestiger = new Leveraar(product.als("di-adviseur"));
    this.balie = new Vaststelbalie(product);
  }

  /** What the last round measured. */
  SimpleMeterRegistry metingen() {
    return metingen;
  }

  Leveraar leveraar() {
    return leveraar;
  }

  /** The token of a made-up person as a file has it. */
  static String token(int persoon) {
    return "c0ffee00%016x5eed5eed".formatted(persoon);
  }

  /** The same as the database writes it. */
  static String inDatabase(int persoon) {
    return token(persoon).replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
  }

  public Answer register(String peildatum, int... personen) {
    StringBuilder csv = new StringBuilder("pseudoniem;registratie_begin\n");
    for (int persoon : personen) {
      csv.append(token(persoon)).append(";2014-01-01\n");
    }
    return verwerkt("uwv-doelgroepregister", peildatum, csv.toString());
  }

  /** Persons of RIVM with so many hours each. */
  public Answer personeel(String peildatum, int uren, int... personen) {
    StringBuilder csv =
        new StringBuilder(
            "pseudoniem;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst\n");
    for (int persoon : personen) {
      csv.append(token(persoon)).append(";1;RIVM;5;").append(uren).append(";2014-01-01\n");
    }
    return verwerkt("personeel", peildatum, csv.toString());
  }

  private Answer verwerkt(String soort, String peildatum, String csv) {
    Answer levering = leveraar.gecontroleerd(soort, peildatum, csv);
    while (Leveraar.status(levering).equals("bevestiging-nodig")) {
      Answer open = levering;
      String melding =
          open.json().findParents("bevestiging").stream()
              .filter(deze -> deze.path("bevestiging").isNull())
              .map(deze -> deze.path("code").asText())
              .findFirst()
              .orElseThrow();
      levering = bevestiger.bevestig(open, melding);
    }
    return leveraar.besluit(levering, "verwerking");
  }

  /** Two persons make the newest version of a quarter vastgesteld. */
  public void stelVast(String kwartaal) {
    balie.stelVast(kwartaal);
  }

  /** One round of an instance so many days from now. */
  void rondeOver(int dagen) throws Exception {
    await(rondeVan(Duration.ofDays(dagen), Duration.ofDays(100_000)));
  }

  /** A round of an instance whose clock is so far ahead, and may be as far. */
  public Future<Void> rondeVan(Duration vooruit, Duration klokverschil) {
    metingen = new SimpleMeterRegistry();
    return new Bewaarronde(
            database.vertx(),
            database.database(),
            database.settings(),
            Clock.offset(Clock.systemUTC(), vooruit),
            klokverschil,
            () -> Bewaartermijnen.STANDAARD,
            metingen)
        .ronde();
  }

  String nummer(Answer levering) throws SQLException {
    return database
        .column(
            "select nummer from leveringen where id = '%s'"
                .formatted(levering.json().path("id").asText()))
        .get(0);
  }

  boolean isGewist(Answer levering) {
    return !leveraar.lees(levering).json().path("regelsGewistOp").isNull();
  }

  List<String> audit(Answer levering) throws SQLException {
    return database.column(
        "select handeling from audit where onderwerp_id = '%s' order by nummer"
            .formatted(levering.json().path("id").asText()));
  }
}
