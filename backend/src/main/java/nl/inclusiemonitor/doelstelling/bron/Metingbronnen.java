package nl.inclusiemonitor.doelstelling.bron;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;

/** The source of each way of measuring. */
public final class Metingbronnen {
  private final Map<Meetwijze, Metingbron> bronnen = new EnumMap<>(Meetwijze.class);

  /** All that standen and leveringen tell. */
  public Metingbronnen() {
    bronnen.put(Meetwijze.REALISATIE_QUOTUM, new StandMetingen());
    bronnen.put(Meetwijze.CULTURELE_DIVERSITEIT, new CbsMetingen());
    bronnen.put(Meetwijze.GESLACHT, TellingMetingen.aandelen("geslacht"));
    bronnen.put(Meetwijze.LEEFTIJDSKLASSE, TellingMetingen.aandelen("leeftijdsklasse"));
    bronnen.put(Meetwijze.INSTROOM, TellingMetingen.aandelen("instroom"));
    bronnen.put(Meetwijze.UITSTROOM, TellingMetingen.aandelen("uitstroom"));
    bronnen.put(Meetwijze.DOORSTROOM, TellingMetingen.aantallen("doorstroom"));
    bronnen.put(Meetwijze.MTO, OnderzoekMetingen.mto());
    bronnen.put(Meetwijze.INCLUSIEMETING, OnderzoekMetingen.inclusiemeting());
    bronnen.put(
        Meetwijze.TRAINING_COMMISSIELEDEN,
        new AanwezigheidMetingen(TellingMetingen.training("commissieleden")));
    bronnen.put(Meetwijze.TRAINING_VACATUREHOUDERS, TellingMetingen.training("vacaturehouders"));
  }

  /**
   * Succeeds with what this reader may see, hidden where it must be; VWS comes before its units.
   *
   * @param connection in a transaction of the reader
   */
  public Future<List<Reeks>> reeksen(
      Meetwijze meetwijze, SqlConnection connection, Meetlezer lezer) {
    return bronnen.get(meetwijze).reeksen(connection, lezer);
  }
}
