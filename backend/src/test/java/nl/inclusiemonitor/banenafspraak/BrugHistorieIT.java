package nl.inclusiemonitor.banenafspraak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.opbouw.brug.Brugproef;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.ApiClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happened to a ministry, in whatever order it was told: between any two standen every row
 * has a cause for all that changed, and the rows together change by each cause what the whole does.
 */
class BrugHistorieIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final int PAREN = 8;

  /** Rows of which the lines of every cause are opened. */
  private static final int GEOPEND = 3;

  /**
   * However people came, went and moved: between the second quarter and the third units changed.
   */
  private static final String[] DOOR_REORGANISATIE = {
    "reorganisatie", "inleen-reorganisatie", "bezetting-reorganisatie", "binnenwerk-reorganisatie"
  };

  private static ApiClient adviseur;
  private static Brugproef brug;

  @BeforeAll
  static void logIn() {
    adviseur = PRODUCT.als("di-adviseur");
    brug = new Brugproef(adviseur);
  }

  private record Versie(String kwartaal, int versie, Set<String> rijen) {}

  @ParameterizedTest
  @ValueSource(longs = {2, 6, 11})
  void everyChangeHasACauseAndTheUnitsTogetherAreTheWhole(long zaad) throws Exception {
    Random random = new Random(zaad);
    DATABASE.sql("delete from reorganisaties");
    Bronnen.wis(DATABASE);
    new Geschiedenis(PRODUCT, random).gebeurt();
    List<Versie> versies = versies();
    Set<String> oorzaken = new HashSet<>();

    for (int paar = 0; paar < PAREN; paar++) {
      int een = random.nextInt(versies.size());
      int ander = random.nextInt(versies.size());
      Versie van = versies.get(Math.min(een, ander));
      Versie tot = versies.get(Math.max(een, ander));
      oorzaken.addAll(klopt(van, tot));
    }
    List<Versie> laatste =
        versies.stream()
            .filter(
                versie ->
                    versies.stream()
                        .noneMatch(
                            later ->
                                later.kwartaal().equals(versie.kwartaal())
                                    && later.versie() > versie.versie()))
            .toList();
    for (int kwartaal = 1; kwartaal < laatste.size(); kwartaal++) {
      Versie van = laatste.get(kwartaal - 1);
      Versie tot = laatste.get(kwartaal);
      oorzaken.addAll(klopt(van, tot));
      List<String> rijen = new ArrayList<>(rijen(van, tot));
      Collections.shuffle(rijen, random);
      rijen.stream().limit(GEOPEND).forEach(rij -> brug.regelsKloppen(vraag(van, tot, rij)));
    }

    assertThat(oorzaken).containsAnyOf(DOOR_REORGANISATIE);
  }

  /** All versions with figures, oldest first. */
  private static List<Versie> versies() throws Exception {
    List<Versie> versies = new ArrayList<>();
    for (String versie :
        DATABASE.column(
            "select distinct kwartaal || ' ' || versie || ' ' || array_to_string(array(select code from stand_cijfers"
                + " where stand_id = s.id order by code), ',') from standen s"
                + " where exists (select from stand_leveringen where stand_id = s.id)")) {
      String[] velden = versie.split(" ", -1);
      versies.add(
          new Versie(
              velden[0],
              Integer.parseInt(velden[1]),
              new LinkedHashSet<>(List.of(velden[2].split(",", -1)))));
    }
    versies.sort(Comparator.comparing(Versie::kwartaal).thenComparingInt(Versie::versie));
    return versies;
  }

  private static Set<String> rijen(Versie van, Versie tot) {
    Set<String> rijen = new LinkedHashSet<>(van.rijen());
    rijen.addAll(tot.rijen());
    return rijen;
  }

  private static String vraag(Versie van, Versie tot, String rij) {
    return "van=%s&vanVersie=%d&tot=%s&totVersie=%d&dienstonderdeel=%s"
        .formatted(van.kwartaal(), van.versie(), tot.kwartaal(), tot.versie(), rij);
  }

  /** Succeeds with the causes that there were. */
  private static Set<String> klopt(Versie van, Versie tot) throws Exception {
    Set<String> oorzaken = new HashSet<>();
    Set<String> zbo =
        new HashSet<>(
            DATABASE.column(
                "select distinct code || ' ' || kwartaal || ' ' || versie from stand_cijfers join standen s on s.id = stand_id"
                    + " where scope = 'zbo'"));
    List<String> maten = List.of("gerealiseerd", "quotum", "tekort");
    List<TreeMap<String, Breuk>> geheel =
        List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    List<TreeMap<String, Breuk>> delen = List.of(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    boolean[] compleet = {true, true, true};
    for (String rij : rijen(van, tot)) {
      JsonNode gevonden = brug.klopt(vraag(van, tot, rij));
      boolean ooitZbo =
          List.of(van, tot).stream()
              .anyMatch(kant -> zbo.contains(rij + " " + kant.kwartaal() + " " + kant.versie()));
      for (int maat = 0; maat < maten.size(); maat++) {
        JsonNode deze = gevonden.path("maten").get(maat);
        assertThat(deze.path("maat").asText()).isEqualTo(maten.get(maat));
        // Whose employer changed is in the whole at one end only.
        compleet[maat] &= !ooitZbo && !deze.path("verschil").isNull();
        for (JsonNode stap : deze.path("stappen")) {
          oorzaken.add(stap.path("oorzaak").asText());
          (rij.equals("VWS") ? geheel : delen)
              .get(maat)
              .merge(
                  stap.path("oorzaak").asText(),
                  Standlezing.breuk(stap.path("banen")),
                  Breuk::plus);
        }
      }
    }
    for (int maat = 0; maat < maten.size(); maat++) {
      if (compleet[maat]) {
        Set<String> alle = new HashSet<>(geheel.get(maat).keySet());
        alle.addAll(delen.get(maat).keySet());
        for (String oorzaak : alle) {
          Breuk verschil =
              delen
                  .get(maat)
                  .getOrDefault(oorzaak, Breuk.NUL)
                  .min(geheel.get(maat).getOrDefault(oorzaak, Breuk.NUL));
          assertThat(verschil.signum())
              .as("%s of %s in %s", oorzaak, maten.get(maat), vraag(van, tot, "*"))
              .isZero();
        }
      }
    }
    return oorzaken;
  }
}
