package nl.inclusiemonitor.demo.ministerie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.register.Register;
import nl.inclusiemonitor.register.Registers;
import org.junit.jupiter.api.Test;

/**
 * Every statement of both source documents is in the product, or is left out for a reason. The
 * numbers of this table were counted in the documents: heading, bullets, cells of tables and
 * sentences of running text.
 */
class BronpuntenTest {
  private static final String GETELD =
      """
          VGR | 0 Algemeen | 4
          VGR | Plan van aanpak, visie | 9
          VGR | Gestelde doelen | 3
          VGR | Plan van aanpak, sporen | 17
          VGR | Plan van aanpak, eind 2022 | 7
          VGR | Plan van aanpak, activiteiten | 12
          VGR | Welke interventie had het meeste effect | 38
          VGR | Welk effect wordt beoogd | 2
          VGR | Doelstellingen voor 2023, 1 | 6
          VGR | Doelstellingen voor 2023, 2 | 4
          VGR | Doelstellingen voor 2023, 3 | 3
          VGR | Doelstellingen voor 2023, 3a | 11
          VGR | Doelstellingen voor 2023, 3b | 10
          VGR | Doelstellingen voor 2023, 3c | 4
          VGR | Doelstellingen voor 2023, 3d | 7
          VGR | Doelstellingen voor 2023, 4 | 2
          VGR | Doelstellingen voor 2023, 5 | 2
          VGR | 1 Communicatie | 5
          VGR | 2 Organisatie, knelpunten en risico's | 5
          VGR | 2 Organisatie, kansen en mogelijkheden | 4
          VGR | Voetnoten | 4
          FS  | Onderwerp | 1
          FS  | Kernboodschap en argumentatie | 6
          FS  | Context en acties VWS, Achtergrondinformatie | 8
          FS  | Context en acties VWS, Bevorderen inclusieve werkomgeving | 14
          FS  | Interdepartementaal en integraal | 18
          FS  | Welke doelstellingen worden gemeten, 1 | 6
          FS  | Welke doelstellingen worden gemeten, 2 | 6
          FS  | Welke doelstellingen worden gemeten, 3 | 2
          FS  | Welke doelstellingen worden gemeten, 3a | 13
          FS  | Welke doelstellingen worden gemeten, 3b | 9
          FS  | Welke doelstellingen worden gemeten, 3c | 6
          FS  | Welke doelstellingen worden gemeten, 4 | 5
          FS  | Religie, opleidingsniveau en LHBTIQ+ | 7
          FS  | Religie, opleidingsniveau en LHBTIQ+, LHBTIQ+ | 7
          FS  | Beleidslijn, Context | 14
          FS  | Beleidslijn, Concrete maatregelen | 9
          FS  | Hoe wordt D&I gemonitord | 5
          FS  | Wat is de Banenafspraak | 12
          FS  | Financiële middelen Banenafspraak | 9
          FS  | Welke acties zijn in gang gezet, spoor 1 | 7
          FS  | Welke acties zijn in gang gezet, spoor 2 | 5
          FS  | Welke acties zijn in gang gezet, spoor 3 | 2
          FS  | Welke acties zijn in gang gezet, spoor 4 | 6
          FS  | Welke acties zijn in gang gezet, spoor 5 | 3
          FS  | Welke acties zijn in gang gezet, overig | 19
          FS  | Risico's, quotumheffing | 4
          FS  | Risico's, registratie | 4
          FS  | Risico's, kandidaten | 4
          FS  | Risico's, takenpakketten | 4
          FS  | Risico's, structureel werk | 3
          FS  | Risico's, informatie | 4
          FS  | Risico's, verdringing | 3
          FS  | Risico's, begeleiding | 4
          FS  | Privacy en registratie van de Banenmonitor | 16
      """;

  /** What the sources ask for, and the demo makes up to show it. */
  private static final Set<String> VAN_DE_DEMO =
      Set.of("jaarplannen", "mt-sessies", "selectiecommissies");

  private static final Set<String> SCHERMEN =
      Set.of(
          "overzicht",
          "banenafspraak",
          "diversiteit",
          "jaarplannen",
          "leveringen",
          "beheer",
          "pseudonimiseren");

  private static final int MEESTE_WOORDEN = 12;

  private final List<Map<String, String>> punten = Beleidsbestand.rijen("bronpunten.csv");
  private final Registers registers = Registers.van(Contract.load(Contract.ROOT));

  @Test
  void eenPuntHeeftEenPlaatsEenKernEnEenBestemmingOfEenReden() {
    assertThat(Beleidsbestand.kolommen("bronpunten.csv"))
        .containsExactly("id", "document", "plaats", "kern", "naar", "reden");
    assertThat(punten)
        .allSatisfy(
            punt -> {
              assertThat(punt.get("plaats")).isNotBlank();
              assertThat(punt.get("kern").split(" ")).hasSizeBetween(1, MEESTE_WOORDEN);
              assertThat(punt.get("kern")).isNotBlank();
              assertThat(punt.get("naar").isBlank()).isNotEqualTo(punt.get("reden").isBlank());
            });
  }

  @Test
  void dePuntenLopenPerDocumentOp() {
    Map<String, Integer> laatste = new LinkedHashMap<>();
    List<String> verwacht = new ArrayList<>();
    for (Map<String, String> punt : punten) {
      String document = punt.get("document");
      verwacht.add("%s-%03d".formatted(document, laatste.merge(document, 1, Integer::sum)));
    }

    assertThat(punten).extracting(punt -> punt.get("id")).containsExactlyElementsOf(verwacht);
    assertThat(laatste).containsOnlyKeys("VGR", "FS");
  }

  @Test
  void elkStukVanBeideDocumentenHeeftAlZijnPunten() {
    Map<String, Long> gevonden =
        punten.stream()
            .collect(
                Collectors.groupingBy(
                    punt -> punt.get("document") + " | " + punt.get("plaats"),
                    LinkedHashMap::new,
                    Collectors.counting()));

    assertThat(gevonden.entrySet().stream().map(stuk -> stuk.getKey() + " | " + stuk.getValue()))
        .containsExactlyElementsOf(
            GETELD.lines().map(regel -> regel.strip().replaceAll(" +", " ")).toList());
  }

  @Test
  void elkPuntKomtErgensAan() {
    Set<String> bestemmingen = new TreeSet<>(Set.of("stand", "parameters"));
    SCHERMEN.forEach(scherm -> bestemmingen.add("scherm:" + scherm));
    Stream.of(Leveringsoort.values())
        .forEach(soort -> bestemmingen.add("levering:" + soort.code()));
    registers.alle().forEach(register -> bestemmingen.addAll(codes(register)));

    assertThat(punten)
        .allSatisfy(
            punt -> assertThat(naar(punt)).isSubsetOf(bestemmingen).doesNotHaveDuplicates());
  }

  @Test
  void elkeRegelKomtUitEenPuntBehalveWatDeDemoZelfMaakt() {
    Set<String> genoemd =
        punten.stream().flatMap(punt -> naar(punt).stream()).collect(Collectors.toSet());
    for (Register register : registers.alle()) {
      if (VAN_DE_DEMO.contains(register.code())) {
        assertThat(genoemd).as(register.code()).doesNotContainAnyElementsOf(codes(register));
      } else {
        assertThat(genoemd).as(register.code()).containsAll(uitDeBronnen(register));
      }
    }
  }

  /** What a unit of the demo does itself comes from its yearly plan, and no source names it. */
  @Test
  void eenActieVanEenOnderdeelStaatInZijnJaarplanEnInGeenBron() {
    assertThat(vanEenOnderdeel(registers.eis("acties")))
        .isNotEmpty()
        .allSatisfy(
            actie -> {
              assertThat(actie.get("document")).isEmpty();
              assertThat(Beleidsbestand.rijen(registers.eis("jaarplannen")))
                  .filteredOn(
                      plan -> plan.get("dienstonderdeel").equals(actie.get("dienstonderdeel")))
                  .anySatisfy(
                      plan ->
                          assertThat(
                                  Stream.of("1", "2", "3")
                                      .map(
                                          nummer ->
                                              List.of(
                                                  plan.get("optie" + nummer + "Banen"),
                                                  plan.get("optie" + nummer + "Kosten"))))
                              .contains(List.of(actie.get("verwachteBanen"), actie.get("kosten"))));
            });
  }

  /** A point about a document ends up in a row that names that document, where rows do. */
  @Test
  void eenRegelNoemtEenDocumentWaarZijnPuntenInStaan() {
    Map<String, String> documenten = Map.of("VGR", "D-1", "FS", "D-2");
    Map<String, Set<String>> bronnen = new LinkedHashMap<>();
    punten.forEach(
        punt ->
            naar(punt)
                .forEach(
                    code ->
                        bronnen
                            .computeIfAbsent(code, nieuw -> new TreeSet<>())
                            .add(documenten.get(punt.get("document")))));
    for (Register register : registers.alle()) {
      Beleidsbestand.rijen(register).stream()
          .filter(rij -> !rij.getOrDefault("document", "").isEmpty())
          .forEach(
              rij ->
                  assertThat(bronnen.get(rij.get(Beleidsbestand.CODE)))
                      .as(rij.get(Beleidsbestand.CODE))
                      .contains(rij.get("document")));
    }
  }

  private static List<String> uitDeBronnen(Register register) {
    List<Map<String, String>> eigen = vanEenOnderdeel(register);
    return Beleidsbestand.rijen(register).stream()
        .filter(rij -> !(register.code().equals("acties") && eigen.contains(rij)))
        .map(rij -> rij.get(Beleidsbestand.CODE))
        .toList();
  }

  private static List<Map<String, String>> vanEenOnderdeel(Register register) {
    return Beleidsbestand.rijen(register).stream()
        .filter(rij -> !rij.getOrDefault("dienstonderdeel", "").isEmpty())
        .toList();
  }

  private static List<String> naar(Map<String, String> punt) {
    return Beleidsbestand.codes(punt.get("naar"));
  }

  private static List<String> codes(Register register) {
    return Beleidsbestand.rijen(register).stream()
        .map(rij -> rij.get(Beleidsbestand.CODE))
        .toList();
  }
}
