package nl.inclusiemonitor.demo.antwoord;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.demo.antwoord.Antwoordblad.Blad;
import nl.inclusiemonitor.demo.antwoord.Antwoordblad.Cijfers;
import nl.inclusiemonitor.demo.antwoord.Antwoordblad.Getal;
import nl.inclusiemonitor.demo.bestand.Onderdeel;
import nl.inclusiemonitor.demo.bestand.Regel;
import nl.inclusiemonitor.demo.bestand.Soort;
import nl.inclusiemonitor.demo.ministerie.Ministerie;
import nl.inclusiemonitor.demo.ministerie.Tijdlijn;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * Calculates one quarter of the answer sheet straight from the delivered lines, the plain way: go
 * over all lines for every figure. A baan is 25,5 hours a week, an fte 36 (factsheet 2022);
 * hired-in hours count against 1.331 paid hours a year. Who is hired in and in service counts in
 * service.
 */
final class Rekenblad {
  private static final Map<Integer, BigDecimal> PERCENTAGES =
      Map.of(2021, new BigDecimal("2.57"), 2022, new BigDecimal("2.69"));
  private static final Breuk HONDERD = Breuk.van("100");
  private static final Breuk UREN_PER_FTE = Breuk.van("36");
  private static final Breuk UREN_PER_BAAN = Breuk.van("25.5");
  private static final Breuk INLEENUREN_PER_MAAND = Breuk.van("1331").gedeeldDoor(Breuk.van("12"));

  /**
   * What the made-up reorganisation of the demo leaves of each unit: aCBG and CCMO merge, and of
   * what CIBG was nobody can tell which part went where. Its scopes in small letters.
   */
  private static final Map<String, Set<Onderdeel>> NA_REORGANISATIE =
      new TreeMap<>(
          Map.of(
              "KERN", EnumSet.of(Onderdeel.KERN),
              "RIVM", EnumSet.of(Onderdeel.RIVM),
              "CIBG+REVE", EnumSet.of(Onderdeel.CIBG),
              "AGO", EnumSet.of(Onderdeel.ACBG, Onderdeel.CCMO),
              "IGJ", EnumSet.of(Onderdeel.IGJ),
              "SCP", EnumSet.of(Onderdeel.SCP),
              "kern", EnumSet.of(Onderdeel.KERN),
              "concern", EnumSet.complementOf(EnumSet.of(Onderdeel.KERN))));

  private final Kwartaal kwartaal;
  private final LocalDate peildatum;
  private final BigDecimal percentage;
  private final List<Regel.Bezetting> bezetting;
  private final List<Regel.Binnenwerk> binnenwerk;
  private final List<Regel.Personeel> individueel;
  private final List<Regel.Inhuur> inleen;
  private final int inleenMaanden;

  Rekenblad(Ministerie ministerie, Kwartaal kwartaal) {
    this.kwartaal = kwartaal;
    peildatum = kwartaal.laatsteDag();
    percentage = PERCENTAGES.get(kwartaal.jaar());
    bezetting = ministerie.bezetting(kwartaal);
    binnenwerk = regels(ministerie, Soort.BINNENWERK, Regel.Binnenwerk.class);
    Set<String> inRegister =
        regels(ministerie, Soort.DOELGROEPREGISTER, Regel.Registratie.class).stream()
            .filter(registratie -> registratie.bestaatOp(peildatum))
            .map(Regel.Registratie::pseudoniem)
            .collect(Collectors.toSet());
    individueel =
        regels(ministerie, Soort.PERSONEEL, Regel.Personeel.class).stream()
            .filter(regel -> regel.bestaatOp(peildatum) && !regel.teltNietMee())
            .filter(regel -> inRegister.contains(regel.pseudoniem()))
            .toList();
    Set<YearMonth> maanden = new HashSet<>(Tijdlijn.maanden(kwartaal));
    List<Regel.Inhuur> ditKwartaal =
        regels(ministerie, Soort.INHUUR, Regel.Inhuur.class).stream()
            .filter(regel -> maanden.contains(regel.maand()))
            .toList();
    inleenMaanden = (int) ditKwartaal.stream().map(Regel.Inhuur::maand).distinct().count();
    Set<String> alIndividueel =
        individueel.stream().map(Regel.Personeel::pseudoniem).collect(Collectors.toSet());
    inleen =
        ditKwartaal.stream()
            .filter(Regel.Inhuur::bevestigd)
            .filter(regel -> regel.pseudoniem().filter(alIndividueel::contains).isEmpty())
            .toList();
  }

  Blad blad() {
    Map<String, BigDecimal> perCategorie = new TreeMap<>();
    binnenwerk.forEach(r -> perCategorie.merge(r.categorie(), r.banen(), BigDecimal::add));
    return new Blad(
        kwartaal.toString(),
        peildatum,
        percentage,
        inleenMaanden == 0 ? List.of(Soort.INHUUR.naam()) : List.of(),
        inleenMaanden,
        perCategorie,
        cijfers("VWS", onderdeel -> true),
        Arrays.stream(Onderdeel.values()).map(o -> cijfers(o.name(), o::equals)).toList(),
        NA_REORGANISATIE.entrySet().stream()
            .map(deel -> cijfers(deel.getKey(), deel.getValue()::contains))
            .toList());
  }

  private Cijfers cijfers(String code, Predicate<Onderdeel> hoortErbij) {
    List<Regel.Personeel> leden =
        individueel.stream().filter(r -> hoortErbij.test(r.plaatsing().onderdeel())).toList();
    List<Regel.Inhuur> ingeleend =
        inleen.stream().filter(r -> hoortErbij.test(r.onderdeel())).toList();
    BigDecimal fte =
        som(
            bezetting.stream()
                .filter(r -> hoortErbij.test(r.onderdeel()))
                .map(Regel.Bezetting::fte));
    BigDecimal banenBinnenwerk =
        som(
            binnenwerk.stream()
                .filter(r -> hoortErbij.test(r.onderdeel()))
                .map(Regel.Binnenwerk::banen));
    BigDecimal ledenUren = som(leden.stream().map(regel -> regel.plaatsing().uren()));
    BigDecimal inleenUren = som(ingeleend.stream().map(Regel.Inhuur::uren));

    Breuk quotum =
        Breuk.van(fte)
            .maal(UREN_PER_FTE)
            .gedeeldDoor(UREN_PER_BAAN)
            .maal(Breuk.van(percentage))
            .gedeeldDoor(HONDERD);
    Breuk individueleBanen = Breuk.van(ledenUren).gedeeldDoor(UREN_PER_BAAN);
    Optional<Breuk> inleenBanen = inleenBanen(inleenUren);
    Breuk gerealiseerd =
        individueleBanen.plus(Breuk.van(banenBinnenwerk)).plus(inleenBanen.orElse(Breuk.NUL));
    Optional<Breuk> volledig = inleenBanen.map(banen -> gerealiseerd);
    return new Cijfers(
        code,
        fte,
        Getal.banen(quotum),
        ledenUren,
        Getal.banen(individueleBanen),
        Getal.banen(Breuk.van(banenBinnenwerk)),
        inleenBanen.map(banen -> inleenUren).orElse(null),
        inleenBanen.map(Getal::banen).orElse(null),
        Getal.banen(gerealiseerd),
        volledig.isEmpty(),
        volledig
            .filter(g -> !quotum.equals(Breuk.NUL))
            .map(g -> Getal.procenten(g.maal(HONDERD).gedeeldDoor(quotum)))
            .orElse(null),
        volledig.map(g -> Getal.banen(quotum.min(g))).orElse(null),
        personen(leden, ingeleend));
  }

  private Optional<Breuk> inleenBanen(BigDecimal uren) {
    if (inleenMaanden == 0) {
      return Optional.empty();
    }
    Breuk urenPerBaan = INLEENUREN_PER_MAAND.maal(Breuk.van(BigDecimal.valueOf(inleenMaanden)));
    return Optional.of(Breuk.van(uren).gedeeldDoor(urenPerBaan));
  }

  private static int personen(List<Regel.Personeel> leden, List<Regel.Inhuur> ingeleend) {
    return (int)
        Stream.concat(
                leden.stream().map(Regel.Personeel::pseudoniem),
                ingeleend.stream().map(Regel.Inhuur::pseudoniem).flatMap(Optional::stream))
            .distinct()
            .count();
  }

  private static BigDecimal som(Stream<BigDecimal> getallen) {
    return getallen.reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private <R extends Regel> List<R> regels(Ministerie ministerie, Soort soort, Class<R> type) {
    return ministerie
        .bestand(kwartaal, soort)
        .map(bestand -> bestand.goedgekeurd(type))
        .orElse(List.of());
  }
}
