package nl.inclusiemonitor.demo.ministerie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.http.contract.SchemaCheck;
import nl.inclusiemonitor.privacy.BsnGuard;
import nl.inclusiemonitor.register.Register;
import nl.inclusiemonitor.register.Registers;
import nl.inclusiemonitor.register.Veld;
import nl.inclusiemonitor.register.Veldsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The policy of the demo ministry can be read in, and tells what its sources tell. */
class BeleidTest {
  private static final Contract CONTRACT = Contract.load(Contract.ROOT);
  private static final Registers REGISTERS = Registers.van(CONTRACT);
  private static final Pattern PERSOON_OF_ADRES =
      Pattern.compile(
          "@|https?:|www\\.|\\b06[ -]?\\d{8}|\\b(dhr|mevr|mw)\\b\\.?", Pattern.CASE_INSENSITIVE);

  static Stream<String> registers() {
    return REGISTERS.alle().stream().map(Register::code);
  }

  @ParameterizedTest
  @MethodSource("registers")
  void elkRegisterHeeftZijnKolommenEnRegelsDieHetContractAanneemt(String code) {
    Register register = REGISTERS.eis(code);
    SchemaCheck vorm = new SchemaCheck(CONTRACT, register.schema());
    List<Map<String, String>> rijen = Beleidsbestand.rijen(register);

    assertThat(Beleidsbestand.kolommen(Beleidsbestand.bestand(register)))
        .containsExactlyElementsOf(
            Stream.concat(
                    Stream.of(Beleidsbestand.CODE), register.velden().stream().map(Veld::code))
                .toList());
    assertThat(rijen)
        .isNotEmpty()
        .allSatisfy(
            rij ->
                assertThat(vorm.body(Beleidsbestand.velden(register, rij)))
                    .as(rij.get(Beleidsbestand.CODE))
                    .isEmpty());
    assertThat(codes(register))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, rijen.size())
                .mapToObj(nummer -> register.prefix() + "-" + nummer)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("registers")
  void wieEnWatEenRegelNoemtIsEr(String code) {
    Register register = REGISTERS.eis(code);
    Set<String> onderdelen =
        Draaiboek.lees("bezetting").stream()
            .map(rij -> rij.get("dienstonderdeel"))
            .collect(Collectors.toSet());
    for (Map<String, String> rij : Beleidsbestand.rijen(register)) {
      for (Veld veld : register.velden()) {
        Set<String> bekend =
            veld.soort() == Veldsoort.ONDERDEEL
                ? onderdelen
                : veld.register().map(doel -> codes(REGISTERS.eis(doel))).orElse(Set.of());
        if (veld.soort() == Veldsoort.ONDERDEEL || veld.register().isPresent()) {
          assertThat(Beleidsbestand.codes(rij.get(veld.code())))
              .as("%s %s", rij.get(Beleidsbestand.CODE), veld.code())
              .isSubsetOf(bekend)
              .doesNotHaveDuplicates();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("registers")
  void nergensStaatEenPersoon(String code) {
    Register register = REGISTERS.eis(code);
    for (Map<String, String> rij : Beleidsbestand.rijen(register)) {
      rij.values()
          .forEach(
              cel -> {
                assertThat(BsnGuard.isIn(cel)).as(rij.get(Beleidsbestand.CODE)).isFalse();
                assertThat(cel)
                    .as(rij.get(Beleidsbestand.CODE))
                    .doesNotContainPattern(PERSOON_OF_ADRES);
              });
    }
  }

  @Test
  void watEenRegisterNoemtIsEerderIngelezen() {
    Set<String> gelezen = new LinkedHashSet<>();
    for (String code : Beleid.REGISTERS) {
      assertThat(gelezen).as("before %s", code).containsAll(nodig(REGISTERS.eis(code)));
      gelezen.add(code);
    }

    assertThat(gelezen).containsExactlyInAnyOrderElementsOf(registers().toList());
  }

  @Test
  void vanElkDoelGeldtHoogstensEenVersieEnVoorVwsPrecies() {
    Map<String, List<Map<String, String>>> perDoel =
        rijen("doelen").stream()
            .collect(
                Collectors.groupingBy(
                    rij ->
                        String.join(
                            " ",
                            rij.get("indicator"),
                            rij.get("scope"),
                            rij.get("schaalgroep"),
                            rij.get("dienstonderdeel")),
                    TreeMap::new,
                    Collectors.toList()));

    assertThat(perDoel)
        .allSatisfy(
            (doel, versies) ->
                assertThat(versies.stream().filter(rij -> rij.get("status").equals("geldt")))
                    .as(doel)
                    .hasSize(versies.get(0).get("scope").equals("Rijk") ? 0 : 1));
  }

  @Test
  void watElkDocumentVanEenDoelZegtIsEenEigenRegel() {
    assertThat(
            rijen("doelen").stream()
                .filter(rij -> rij.get("titel").startsWith("Quotum"))
                .map(
                    rij ->
                        rij.get("document") + " " + rij.get("horizon") + " " + rij.get("status")))
        .containsExactly("D-1 2024-Q1 geldt", "D-2 2023-Q1 genoemd");
  }

  @Test
  void deBronnenSprekenElkaarMinstensNegenKeerTegen() {
    Set<String> tegenspraken = new TreeSet<>();
    rijen("uitspraken").stream()
        .collect(Collectors.groupingBy(rij -> rij.get("onderwerp") + ": " + rij.get("aspect")))
        .forEach(
            (onderwerp, uitspraken) -> {
              assertThat(verschillende(uitspraken, "waarde")).as(onderwerp).hasSizeGreaterThan(1);
              tegenspraken.add(onderwerp);
            });
    rijen("doelen").stream()
        .filter(rij -> !rij.get("horizon").isEmpty())
        .collect(Collectors.groupingBy(rij -> rij.get("indicator")))
        .forEach(
            (indicator, versies) -> {
              if (verschillende(versies, "horizon").size() > 1) {
                tegenspraken.add(indicator + ": horizon");
              }
            });

    assertThat(tegenspraken)
        .contains(
            "Realisatie van het quotum in het najaar van 2022: waarde",
            "Sturen op leeftijd: sturing",
            "I-1: horizon")
        .hasSizeGreaterThanOrEqualTo(9);
  }

  @Test
  void bijSpoorDrieTotEnMetVijfTeltNietsZonderMeerMee() {
    assertThat(rijen("acties"))
        .filteredOn(rij -> Set.of("3", "4", "5").contains(rij.get("spoor")))
        .isNotEmpty()
        .allSatisfy(rij -> assertThat(rij.get("teltMee")).isNotEqualTo("ja"));
    assertThat(rijen("acties"))
        .allSatisfy(
            rij ->
                assertThat(rij.get("teltMeeBron")).as(rij.get(Beleidsbestand.CODE)).isNotEmpty());
    assertThat(metTitel("acties", "Pilot Springplank").get("gerealiseerdeBanen")).isEqualTo("7");
    assertThat(metTitel("acties", "Pilot Springplank").get("teltMee")).isEqualTo("nee");
  }

  @Test
  void binnenwerkHeeftDeBanenVanDeStandEnHetGeldVanDeFactsheet() {
    BigDecimal banen =
        Draaiboek.lees("binnenwerk").stream()
            .map(rij -> new BigDecimal(rij.get("2022-Q3")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);

    assertThat(metTitel("acties", "70,35 banen").get("gerealiseerdeBanen"))
        .isEqualTo(banen.toPlainString());
    assertThat(rijen("begrotingsposten"))
        .filteredOn(rij -> !rij.get("banen").isEmpty())
        .extracting(rij -> rij.get("bedrag") + " " + rij.get("banen"))
        .containsExactly("2700000 70.35", "2700000 70.35", "1100000 21");
    assertThat(metTitel("begrotingsposten", "Contract met Wrokko").get("bedrag")).isEmpty();
  }

  @Test
  void deAchtRisicosZeggenDatHunScoreVanDeDemoIs() {
    assertThat(rijen("risicos"))
        .hasSize(8)
        .allSatisfy(
            rij -> {
              assertThat(rij.get("kans")).isNotEmpty();
              assertThat(rij.get("omschrijving")).contains("inschatting van de D&I-adviseur");
            });
  }

  @Test
  void elkDienstonderdeelHeeftVoorTweeJarenEenJaarplanMetDrieOptiesEnNietElkIsVolledig() {
    List<Map<String, String>> plannen = rijen("jaarplannen");

    assertThat(plannen)
        .extracting(rij -> rij.get("dienstonderdeel") + " " + rij.get("jaar"))
        .doesNotHaveDuplicates()
        .hasSize(2 * Draaiboek.lees("bezetting").size());
    assertThat(plannen)
        .allSatisfy(
            rij ->
                assertThat(rij.entrySet())
                    .as(rij.get(Beleidsbestand.CODE))
                    .filteredOn(cel -> cel.getKey().startsWith("optie"))
                    .hasSize(12)
                    .allMatch(cel -> !cel.getValue().isEmpty()));
    assertThat(plannen).anyMatch(rij -> rij.get("bicultureelBehouden").isEmpty());
  }

  /** A plan begins as concept, is handed in by who may when it is complete, and then judged. */
  @Test
  void deJaarplannenGaanStapVoorStap() {
    Map<String, Map<String, String>> plannen =
        rijen("jaarplannen").stream()
            .collect(Collectors.toMap(rij -> rij.get(Beleidsbestand.CODE), rij -> rij));
    Map<String, String> statussen = new TreeMap<>();
    plannen.forEach((code, plan) -> statussen.put(code, plan.get("status")));
    assertThat(statussen.values()).containsOnly("concept");

    for (Beleid.Planstap stap : Beleid.PLANSTAPPEN) {
      for (Map<String, String> rij : Beleidsbestand.rijen("jaarplannen/" + stap.naam() + ".csv")) {
        String code = rij.get(Beleidsbestand.CODE);
        Map<String, String> plan = plannen.get(code);
        boolean oordeel = rij.get("status").equals("beoordeeld");
        assertThat(statussen.put(code, rij.get("status")))
            .as(code)
            .isEqualTo(oordeel ? "ingediend" : "concept");
        assertThat(plan.entrySet())
            .as(code)
            .filteredOn(cel -> cel.getKey().matches(".*(Werkomgeving|Werven|Behouden)"))
            .hasSize(5)
            .noneMatch(cel -> cel.getValue().isEmpty());
        assertThat(stap.door())
            .as(code)
            .isIn(
                oordeel
                    ? List.of("vaststeller")
                    : List.of(
                        "di-adviseur",
                        "hr-adviseur-" + plan.get("dienstonderdeel").toLowerCase(Locale.ROOT)));
      }
    }

    assertThat(statussen.values()).contains("concept", "ingediend", "beoordeeld");
  }

  @Test
  void nietElkManagementteamHadAlDrieSessies() {
    List<Map<String, String>> sessies =
        rijen("mt-sessies").stream().filter(rij -> rij.get("status").equals("gehouden")).toList();
    Map<String, Set<String>> gehouden =
        sessies.stream()
            .collect(
                Collectors.groupingBy(
                    rij -> rij.get("managementteam"),
                    Collectors.mapping(rij -> rij.get("sessie"), Collectors.toSet())));

    assertThat(sessies)
        .allSatisfy(rij -> assertThat(rij.get("kwartaal")).isBetween("2021-Q2", "2022-Q3"));
    assertThat(gehouden.values()).extracting(Set::size).contains(1, 2, 3);
    assertThat(codes(REGISTERS.eis("managementteams"))).hasSizeGreaterThan(gehouden.size());
  }

  private static Set<String> nodig(Register register) {
    return register.velden().stream()
        .flatMap(veld -> veld.register().stream())
        .collect(Collectors.toSet());
  }

  private static List<Map<String, String>> rijen(String register) {
    return Beleidsbestand.rijen(REGISTERS.eis(register));
  }

  private static Map<String, String> metTitel(String register, String begin) {
    return rijen(register).stream()
        .filter(rij -> rij.get("titel").startsWith(begin))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> verschillende(List<Map<String, String>> rijen, String kolom) {
    return rijen.stream().map(rij -> rij.get(kolom)).collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> codes(Register register) {
    return Beleidsbestand.rijen(register).stream()
        .map(rij -> rij.get(Beleidsbestand.CODE))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
