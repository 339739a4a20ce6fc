package nl.inclusiemonitor.banenafspraak.opbouw.brug;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import org.junit.jupiter.api.Test;

/**
 * What a reader without the right to lines can compute of the causes of random ministries, from the
 * brug of every row together with both standen. Each person is one job, so that a threshold of
 * persons is one of jobs.
 */
class BrugbeschermingTest {
  private static final int DREMPEL = 10;
  private static final double NETNIET = 0.001;

  /** Whoever moves leaves one unit and comes to another, so that the whole knows nothing of it. */
  private static final String VERHUIZING = "dienstonderdeel";

  private static final Map<String, List<String>> OORZAKEN =
      Map.of(
          "individueel",
          List.of(
              "instroom",
              "register-begin",
              "uitstroom",
              "register-eind",
              "uren",
              "laat",
              VERHUIZING),
          "inleen",
          List.of("inleen-uren", "inleen-elders"));
  private static final Set<String> ERBIJ = Set.of("instroom", "register-begin");
  private static final Set<String> ERAF = Set.of("uitstroom", "register-eind");

  private static final Set<String> ALLE =
      OORZAKEN.values().stream().flatMap(List::stream).collect(Collectors.toSet());

  private final Random random = new Random(20220930);

  /** A table as it is, and what the reader sees of its rows. */
  private record Ministerie(
      Map<String, List<Brugstap>> rijen, Set<String> getoond, Set<String> samen) {
    List<Brugstap> gezien(String code) {
      return new Brugbescherming(rijen, getoond, samen, Set.of(), DREMPEL).van(code);
    }
  }

  @Test
  void noCellOfFewPersonsIsKnownMoreNarrowlyThanTheThresholdOrThanBothStandenTell() {
    int verborgen = 0;
    for (int ronde = 0; ronde < 120; ronde++) {
      Ministerie ministerie = ministerie();
      Brugaanval met = aanval(ministerie, true);
      Brugaanval zonder = aanval(ministerie, false);

      for (Map.Entry<String, List<Brugstap>> rij : ministerie.rijen().entrySet()) {
        for (Brugstap stap : rij.getValue()) {
          if (stap.personen() < DREMPEL) {
            String cel = naam(rij.getKey(), stap.oorzaak());
            double vereist = Math.min(DREMPEL, zonder.breedte(cel));
            assertThat(met.breedte(cel))
                .as("%s in %s", cel, ministerie)
                .isGreaterThanOrEqualTo(vereist - NETNIET);
            verborgen++;
          }
        }
      }
    }
    assertThat(verborgen).isGreaterThan(1_000);
  }

  @Test
  void whatIndividueelAndInleenChangedByThemselvesIsSubtractedByNobody() {
    List<Brugstap> rij =
        List.of(
            stap("individueel", "uitstroom", -12, 12),
            stap("individueel", "register-eind", -15, 15),
            stap("individueel", "instroom", 3, 3),
            stap("inleen", "inleen-uren", 20, 20));

    List<Brugstap> gezien =
        new Brugbescherming(Map.of("VWS", rij), Set.of("VWS"), Set.of(), Set.of(), DREMPEL)
            .van("VWS");

    assertThat(gezien)
        .extracting(Brugstap::oorzaak)
        .containsExactly("register-eind", "inleen-uren", "overig");
  }

  @Test
  void aUnitThatShowsIndividueelAndInleenOnlyTogetherShowsNoCauseOfEither() {
    Map<String, List<Brugstap>> rijen = new HashMap<>();
    for (String code : List.of("VWS", "A", "B")) {
      rijen.put(code, List.of(stap("individueel", "instroom", 30, 30)));
    }

    Brugbescherming bescherming =
        new Brugbescherming(rijen, rijen.keySet(), Set.of("A"), Set.of(), DREMPEL);

    assertThat(bescherming.van("A")).extracting(Brugstap::oorzaak).containsExactly("overig");
    assertThat(bescherming.van("B"))
        .as("or the whole minus B would be A")
        .extracting(Brugstap::oorzaak)
        .containsExactly("overig");
  }

  /** Everything the reader knows: of both standen, and of the bruggen where those are shown. */
  private static Brugaanval aanval(Ministerie ministerie, boolean metBrug) {
    Brugaanval aanval = new Brugaanval();
    ministerie
        .rijen()
        .keySet()
        .forEach(
            code ->
                ALLE.forEach(
                    oorzaak ->
                        aanval.cel(
                            naam(code, oorzaak), ERBIJ.contains(oorzaak), ERAF.contains(oorzaak))));
    ALLE.forEach(oorzaak -> kolom(ministerie, aanval, oorzaak));
    aanval.som(Map.of(naam(Grondslag.TOTAAL, VERHUIZING), 1), 0);
    for (String code : ministerie.getoond()) {
      List<Brugstap> rij = ministerie.rijen().get(code);
      if (ministerie.samen().contains(code)) {
        som(aanval, code, ALLE, rij);
      } else {
        OORZAKEN.values().forEach(oorzaken -> som(aanval, code, oorzaken, rij));
      }
      if (metBrug) {
        leesBrug(aanval, code, ministerie.gezien(code));
      }
    }
    return aanval;
  }

  private static void leesBrug(Brugaanval aanval, String code, List<Brugstap> gezien) {
    gezien.stream()
        .filter(Brugstap::overPersonen)
        .forEach(stap -> som(aanval, code, List.of(stap.oorzaak()), gezien));
    if (gezien.stream().allMatch(Brugstap::overPersonen)) {
      ALLE.forEach(oorzaak -> som(aanval, code, List.of(oorzaak), gezien));
    }
  }

  /** The units together are the whole. */
  private static void kolom(Ministerie ministerie, Brugaanval aanval, String oorzaak) {
    aanval.som(
        ministerie.rijen().keySet().stream()
            .collect(
                Collectors.toMap(
                    code -> naam(code, oorzaak), code -> code.equals(Grondslag.TOTAAL) ? -1 : 1)),
        0);
  }

  /** What these causes of a row are together. */
  private static void som(
      Brugaanval aanval, String code, Collection<String> oorzaken, List<Brugstap> rij) {
    aanval.som(
        oorzaken.stream().collect(Collectors.toMap(oorzaak -> naam(code, oorzaak), oorzaak -> 1)),
        rij.stream()
            .filter(stap -> oorzaken.contains(stap.oorzaak()))
            .mapToDouble(stap -> stap.banen().waarde().doubleValue())
            .sum());
  }

  private Ministerie ministerie() {
    Map<String, List<Brugstap>> rijen = new LinkedHashMap<>();
    Set<String> getoond = new HashSet<>(Set.of(Grondslag.TOTAAL));
    Set<String> samen = new HashSet<>();
    List<String> codes =
        IntStream.range(0, 3 + random.nextInt(5)).mapToObj(index -> "D" + index).toList();
    for (String code : codes) {
      rijen.put(code, rij());
      if (random.nextInt(4) > 0) {
        getoond.add(code);
        if (random.nextInt(4) == 0) {
          samen.add(code);
        }
      }
    }
    verhuis(rijen, codes);
    rijen.put(Grondslag.TOTAAL, totaal(rijen));
    return new Ministerie(rijen, getoond, samen);
  }

  private List<Brugstap> rij() {
    List<Brugstap> rij = new ArrayList<>();
    OORZAKEN.forEach(
        (onderdeel, oorzaken) ->
            oorzaken.stream()
                .filter(oorzaak -> !oorzaak.equals(VERHUIZING) && random.nextInt(3) > 0)
                .forEach(
                    oorzaak -> {
                      int personen = 1 + random.nextInt(random.nextBoolean() ? 6 : 40);
                      rij.add(stap(onderdeel, oorzaak, banen(oorzaak, personen), personen));
                    }));
    return rij;
  }

  private void verhuis(Map<String, List<Brugstap>> rijen, List<String> codes) {
    Map<String, Integer> banen = new LinkedHashMap<>();
    Map<String, Integer> personen = new LinkedHashMap<>();
    for (int groep = random.nextInt(4); groep > 0; groep--) {
      int van = random.nextInt(codes.size());
      int naar = (van + 1 + random.nextInt(codes.size() - 1)) % codes.size();
      int aantal = 1 + random.nextInt(random.nextBoolean() ? 6 : 40);
      banen.merge(codes.get(van), -aantal, Integer::sum);
      banen.merge(codes.get(naar), aantal, Integer::sum);
      List.of(van, naar).forEach(kant -> personen.merge(codes.get(kant), aantal, Integer::sum));
    }
    banen.forEach(
        (code, aantal) -> {
          if (aantal != 0) {
            rijen.get(code).add(stap("individueel", VERHUIZING, aantal, personen.get(code)));
          }
        });
  }

  /** Some causes go both ways within one cell. */
  private int banen(String oorzaak, int personen) {
    if (ERBIJ.contains(oorzaak)) {
      return personen;
    }
    if (ERAF.contains(oorzaak)) {
      return -personen;
    }
    return random.nextBoolean() ? personen : -personen;
  }

  private static List<Brugstap> totaal(Map<String, List<Brugstap>> rijen) {
    Map<String, Brugstap> som = new LinkedHashMap<>();
    rijen.values().stream()
        .flatMap(List::stream)
        .filter(stap -> !stap.oorzaak().equals(VERHUIZING))
        .forEach(
            stap ->
                som.merge(
                    stap.oorzaak(),
                    stap,
                    (een, ander) ->
                        new Brugstap(
                            een.onderdeel(),
                            een.oorzaak(),
                            een.banen().plus(ander.banen()),
                            een.personen() + ander.personen())));
    return List.copyOf(som.values());
  }

  private static Brugstap stap(String onderdeel, String oorzaak, int banen, int personen) {
    return new Brugstap(onderdeel, oorzaak, Breuk.geheel(BigDecimal.valueOf(banen)), personen);
  }

  private static String naam(String code, String oorzaak) {
    return code + "." + oorzaak;
  }
}
