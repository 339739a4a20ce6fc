package nl.inclusiemonitor.banenafspraak;

import static nl.inclusiemonitor.banenafspraak.Balie.token;
import static nl.inclusiemonitor.db.TestDatabase.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.banenafspraak.opbouw.Opbouwproef;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.Brugproef;
import nl.inclusiemonitor.banenafspraak.stand.Bron;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.banenafspraak.stand.Standbladeren;
import nl.inclusiemonitor.banenafspraak.stand.Standregels;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.RecordLayout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever mutaties follow a volledige levering, the figures are those of the one file that the
 * lines together make. The files are random; the merging here is a map that is written over.
 */
class MutatiereeksIT {
  private static final List<String> ONDERDELEN = List.of("KERN", "RIVM", "CIBG", "CCMO");
  private static final List<String> PEILDATA =
      List.of("2022-06-30", "2022-08-15", "2022-09-30", "2022-09-30");
  private static final String Q3 = "2022-09-30";

  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static Balie balie;
  private static Standlezing standen;

  @BeforeAll
  static void logIn() {
    balie = new Balie(PRODUCT);
    standen = new Standlezing(PRODUCT, DATABASE);
  }

  @Test
  void theStatementsKnowTheTablesAndKeysOfTheLayouts() {
    for (Bron bron : Bron.ALLE) {
      RecordLayout layout = Leveringsoort.of(bron.soort()).orElseThrow().layout();

      assertThat(bron.tabel()).isEqualTo(layout.tabel());
      assertThat(bron.sleutel()).isEqualTo(layout.sleutelOpslag());
      assertThat(layout.eindkolom()).isPresent();
    }
  }

  /** Lines under their keys; a later one under the same key takes the place of an earlier one. */
  private static final class Bestand {
    private final String soort;
    private final String peildatum;
    private final Map<String, String> regels = new LinkedHashMap<>();

    private Bestand(String soort, String peildatum) {
      this.soort = soort;
      this.peildatum = peildatum;
    }

    private Bestand met(Random random, int aantal) {
      for (int i = 0; i < aantal; i++) {
        String regel = regel(soort, random);
        regels.put(sleutel(soort, regel), regel);
      }
      return this;
    }

    private List<String> lijst() {
      return List.copyOf(regels.values());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 22, 333})
  void theFiguresAreThoseOfTheMergedFile(long zaad) throws Exception {
    Random random = new Random(zaad);
    List<Bestand> bases = new ArrayList<>();
    List<Bestand> mutaties = new ArrayList<>();
    for (String soort : Stand.BRONNEN) {
      bases.add(new Bestand(soort, "2022-06-30").met(random, 25));
      for (int i = random.nextInt(4); i > 0; i--) {
        String peildatum = PEILDATA.get(random.nextInt(PEILDATA.size()));
        mutaties.add(new Bestand(soort, peildatum).met(random, 1 + random.nextInt(12)));
      }
    }
    Collections.shuffle(mutaties, random);
    // A source of Q3 that comes whole, so that this quarter has figures whatever else it has.
    bases.add(new Bestand("bezetting", "2022-07-01").met(random, 25));

    Bronnen.wis(DATABASE);
    bases.forEach(basis -> balie.lever(basis.soort, basis.peildatum, basis.lijst()));
    List<Bestand> geteld = new ArrayList<>();
    for (Bestand mutatie : mutaties) {
      // Overtaken by the whole one, and refused as such.
      if (!mutatie.soort.equals("bezetting") || mutatie.peildatum.compareTo("2022-07-01") > 0) {
        balie.muteer(mutatie.soort, mutatie.peildatum, mutatie.lijst());
        geteld.add(mutatie);
      }
    }
    List<String> metMutaties = cijfers();
    for (String lezer : List.of("di-adviseur", "fg")) {
      Opbouwproef opbouw = new Opbouwproef(PRODUCT.als(lezer));
      assertThat(opbouw.klopt("2022-Q2")).isNotEmpty();
      assertThat(opbouw.klopt("2022-Q3")).isNotEmpty();
      new Brugproef(PRODUCT.als(lezer)).klopt("van=2022-Q2&tot=2022-Q3");
    }
    brugSluit(new Brugproef(PRODUCT.als("di-adviseur")));
    bewaarBladeren();
    assertThat(DATABASE.column("select distinct sluit_aan from stand_afdrukken"))
        .as("the leaves of every version add up to its figures, seed " + zaad)
        .containsExactly("t");

    Bronnen.wis(DATABASE);
    for (Bestand basis : bases) {
      // The figures of the quarter of its own first: later files count on for the next.
      for (String einde : List.of("2022-06-30", Q3)) {
        Bestand samen = samen(basis, geteld, einde);
        if (samen.peildatum.compareTo(einde) <= 0) {
          balie.lever(samen.soort, samen.peildatum, samen.lijst());
        }
      }
    }
    assertThat(cijfers()).as("seed " + zaad).isEqualTo(metMutaties);
  }

  /** From every version to the next, and to the last. */
  private static void brugSluit(Brugproef brug) throws Exception {
    List<String> standen =
        DATABASE.column(
            """
            select kwartaal || '&%Versie=' || versie from standen
            where kwartaal in ('2022-Q2', '2022-Q3') and exists (select from stand_leveringen where stand_id = id)
            order by kwartaal, versie
            """);
    String laatste = standen.get(standen.size() - 1);
    for (int i = 1; i < standen.size(); i++) {
      for (String tot : List.of(standen.get(i), laatste)) {
        String vraag =
            "van=" + standen.get(i - 1).replace("%", "van") + "&tot=" + tot.replace("%", "tot");
        brug.klopt(vraag);
        brug.klopt(vraag + "&dienstonderdeel=RIVM");
      }
    }
  }

  /** As before lines are erased, of every version of both quarters. */
  private static void bewaarBladeren() throws Exception {
    Standbladeren bladeren = new Standbladeren();
    for (String nummer :
        DATABASE.column("select nummer from leveringen where omvang = 'volledig'")) {
      await(
          DATABASE
              .database()
              .write(
                  Caller.SYSTEM,
                  connection ->
                      bladeren
                          .zonder(connection, Long.parseLong(nummer))
                          .compose(
                              standen -> {
                                Future<Void> done = Future.succeededFuture();
                                for (Standregels stand : standen) {
                                  done =
                                      done.compose(
                                          previous ->
                                              bladeren.bewaar(connection, stand, Instant.now()));
                                }
                                return done;
                              })));
    }
  }

  /** What a levering of all lines would have held on a day. */
  private static Bestand samen(Bestand basis, List<Bestand> mutaties, String einde) {
    String peildatum = basis.peildatum.compareTo("2022-07-01") < 0 ? einde : Q3;
    Bestand samen = new Bestand(basis.soort, peildatum);
    samen.regels.putAll(basis.regels);
    mutaties.stream()
        .filter(mutatie -> mutatie.soort.equals(basis.soort))
        .filter(mutatie -> mutatie.peildatum.compareTo(basis.peildatum) >= 0)
        .filter(mutatie -> mutatie.peildatum.compareTo(einde) <= 0)
        .sorted(Comparator.comparing(mutatie -> mutatie.peildatum))
        .forEach(mutatie -> samen.regels.putAll(mutatie.regels));
    return samen;
  }

  private static String regel(String soort, Random random) {
    String onderdeel = ONDERDELEN.get(random.nextInt(ONDERDELEN.size()));
    String wie = token(random.nextInt(15));
    String begin = "20%02d-01-01".formatted(18 + random.nextInt(3));
    String eind =
        switch (random.nextInt(4)) {
          case 0 -> "2022-05-31";
          case 1 -> "2022-08-31";
          default -> "";
        };
    return switch (soort) {
      case "uwv-doelgroepregister" -> String.join(";", wie, begin, eind);
      case "personeel" ->
          String.join(
              ";",
              wie,
              Integer.toString(1 + random.nextInt(2)),
              onderdeel,
              Integer.toString(random.nextInt(37)),
              begin,
              eind,
              random.nextInt(6) == 0 ? "J" : "");
      case "bezetting" -> onderdeel + ";" + random.nextInt(1000);
      case "binnenwerk" -> onderdeel + ";" + random.nextInt(20) + ",5";
      default ->
          String.join(
              ";",
              onderdeel,
              "2022-0" + (4 + random.nextInt(6)),
              Integer.toString(random.nextInt(3) * 50),
              random.nextInt(5) == 0 ? "N" : "J",
              random.nextInt(3) == 0 ? "" : wie);
    };
  }

  private static String sleutel(String soort, String regel) {
    String[] velden = regel.split(";", -1);
    return switch (soort) {
      case "uwv-doelgroepregister", "personeel" -> velden[0] + velden[1];
      case "inhuur" -> velden[0] + velden[1] + velden[4];
      default -> velden[0];
    };
  }

  /** All that two standen say of the same lines, whichever files brought them. */
  private static List<String> cijfers() throws Exception {
    List<String> alle = new ArrayList<>();
    for (String kwartaal : Arrays.asList("2022-Q2", "2022-Q3")) {
      ObjectNode stand = (ObjectNode) standen.stand(kwartaal);
      stand.remove(List.of("versie", "berekendOp"));
      zonderLeveringen(stand);
      alle.add(stand.toString());
    }
    alle.addAll(
        DATABASE.column(
            """
            select kwartaal || ' ' || code || ' ' || personen || ' ' || verborgen
            from (select distinct on (kwartaal) id, kwartaal from standen order by kwartaal, versie desc) s
              join stand_cijfers c on c.stand_id = s.id
            where kwartaal in ('2022-Q2', '2022-Q3') order by kwartaal, volgorde
            """));
    return alle;
  }

  private static void zonderLeveringen(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove("leveringen");
    }
    node.forEach(MutatiereeksIT::zonderLeveringen);
  }
}
