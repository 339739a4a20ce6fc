package nl.inclusiemonitor.demo.ministerie;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.inclusiemonitor.demo.bestand.Bestand;
import nl.inclusiemonitor.demo.bestand.Notatie;
import nl.inclusiemonitor.demo.bestand.Onderdeel;
import nl.inclusiemonitor.demo.bestand.Regel;
import nl.inclusiemonitor.demo.bestand.Soort;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Turns script and seed into the deliveries of eight quarters, with what goes wrong in them. */
final class Leveringsronde {
  private static final Kwartaal MET_FOUTEN = new Kwartaal(2021, 2);
  private static final Kwartaal INHUUR_LATER = new Kwartaal(2022, 1);
  private static final Kwartaal INHUUR_ONVOLLEDIG = new Kwartaal(2021, 3);
  private static final Kwartaal INHUUR_ONTBREEKT = new Kwartaal(2022, 4);
  private static final Kwartaal HERSTELD = new Kwartaal(2022, 1);
  private static final Kwartaal MTO = new Kwartaal(2022, 4);
  private static final Kwartaal GECOMPRIMEERD = new Kwartaal(2022, 2);

  private static final List<Soort> SOORTEN = List.of(Soort.values());
  private static final List<Notatie> NOTATIES =
      Arrays.stream(Notatie.values()).filter(notatie -> !notatie.gzip()).toList();

  private final long zaad;
  private final Pseudoniemen pseudoniemen;
  private final Doelgroep doelgroep;
  private final Inhuurboek inhuur;
  private final Map<Onderdeel, Map<String, String>> bezetting;
  private final List<Map<String, String>> binnenwerk = Draaiboek.lees("binnenwerk");
  private final List<Loopbaan> loopbanen;
  private final Jaaropgaven opgaven = new Jaaropgaven(this::personeel);

  Leveringsronde(long zaad) {
    this.zaad = zaad;
    pseudoniemen = new Pseudoniemen(zaad);
    doelgroep = new Doelgroep(pseudoniemen);
    inhuur = new Inhuurboek(pseudoniemen);
    bezetting =
        Draaiboek.lees("bezetting").stream()
            .collect(
                Collectors.toMap(
                    regel -> Onderdeel.valueOf(regel.get("dienstonderdeel")), Function.identity()));
    loopbanen =
        new Personeelsbestand(new Random(zaad), pseudoniemen, doelgroep.loopbanen()).vul(this::fte);
  }

  Ministerie ministerie() {
    List<Bestand> bestanden = new ArrayList<>();
    List<Bestand> later = new ArrayList<>();
    for (Kwartaal kwartaal : Tijdlijn.KWARTALEN) {
      List<Regel.Personeel> personeel = personeel(kwartaal);
      bestanden.addAll(bezettingen(kwartaal, bezetting(kwartaal, personeel)));
      bestanden.add(bestand(kwartaal, Soort.PERSONEEL, metFouten(kwartaal, personeel)));
      bestanden.add(bestand(kwartaal, Soort.DOELGROEPREGISTER, register(kwartaal)));
      if (kwartaal.nummer() == 4) {
        bestanden.add(bestand(kwartaal, Soort.VERLOONDE_UREN, verloondeUren(kwartaal.jaar())));
      }
      bestanden.add(bestand(kwartaal, Soort.BINNENWERK, binnenwerk(kwartaal)));
      bestanden.addAll(opgaven(kwartaal));
      bestanden.addAll(later);
      later.clear();
      if (!kwartaal.equals(INHUUR_ONTBREEKT)) {
        Bestand ingehuurd = bestand(kwartaal, Soort.INHUUR, inhuur(kwartaal));
        (kwartaal.equals(INHUUR_LATER) ? later : bestanden).add(ingehuurd);
      }
    }
    return new Ministerie(zaad, bestanden);
  }

  /**
   * The totals of others; of the survey and the training the sources know no figures before 2022.
   */
  private List<Bestand> opgaven(Kwartaal kwartaal) {
    List<Bestand> gemaakt = new ArrayList<>();
    if (kwartaal.nummer() == 1) {
      gemaakt.add(
          bestand(kwartaal, Soort.CULTURELE_DIVERSITEIT, opgaven.cultureleDiversiteit(kwartaal)));
    }
    if (kwartaal.nummer() == 4) {
      int jaar = kwartaal.jaar();
      gemaakt.add(
          bestand(kwartaal, Soort.VERLOONDE_UREN_TOTAAL, opgaven.urenTotaal(jaar, this::fte)));
      gemaakt.add(bestand(kwartaal, Soort.PO_JAARCIJFERS, opgaven.jaarcijfers(jaar)));
    }
    if (kwartaal.equals(MTO)) {
      gemaakt.add(bestand(kwartaal, Soort.MTO, opgaven.mto()));
    }
    if (kwartaal.jaar() == MTO.jaar()) {
      gemaakt.add(bestand(kwartaal, Soort.TRAINING_SELECTIE, opgaven.training(kwartaal)));
    }
    return gemaakt;
  }

  /** The quarterly kinds come in every notation over time, and one file is compressed. */
  private static Bestand bestand(Kwartaal kwartaal, Soort soort, List<? extends Regel> regels) {
    boolean gzip = soort == Soort.PERSONEEL && kwartaal.equals(GECOMPRIMEERD);
    int beurt = Tijdlijn.KWARTALEN.indexOf(kwartaal) + SOORTEN.indexOf(soort);
    Notatie notatie = gzip ? Notatie.GZIP : NOTATIES.get(beurt % NOTATIES.size());
    return new Bestand(kwartaal, soort, notatie, regels);
  }

  private BigDecimal fte(Onderdeel onderdeel, Kwartaal kwartaal) {
    return new BigDecimal(bezetting.get(onderdeel).get(kwartaal.toString()));
  }

  private BigDecimal fte(Kwartaal kwartaal) {
    return Arrays.stream(Onderdeel.values())
        .map(onderdeel -> fte(onderdeel, kwartaal))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private List<Regel.Bezetting> bezetting(Kwartaal kwartaal, List<Regel.Personeel> personeel) {
    List<Regel.Bezetting> regels = new ArrayList<>();
    for (Onderdeel onderdeel : Onderdeel.values()) {
      long personen =
          personeel.stream()
              .filter(regel -> regel.plaatsing().onderdeel() == onderdeel)
              .filter(regel -> regel.bestaatOp(kwartaal.laatsteDag()))
              .map(Regel.Personeel::pseudoniem)
              .distinct()
              .count();
      regels.add(new Regel.Bezetting(onderdeel, fte(onderdeel, kwartaal), (int) personen));
    }
    return regels;
  }

  /** Once a unit is delivered as it was the quarter before, which a mutatie mends. */
  private List<Bestand> bezettingen(Kwartaal kwartaal, List<Regel.Bezetting> juist) {
    if (!kwartaal.equals(HERSTELD)) {
      return List.of(bestand(kwartaal, Soort.BEZETTING, juist));
    }
    Predicate<Regel.Bezetting> vergeten = regel -> regel.onderdeel() == Onderdeel.IGJ;
    List<Regel.Bezetting> geleverd =
        juist.stream()
            .map(
                regel ->
                    vergeten.test(regel)
                        ? new Regel.Bezetting(
                            regel.onderdeel(),
                            fte(regel.onderdeel(), kwartaal.vorige()),
                            regel.personen())
                        : regel)
            .toList();
    Bestand volledig = bestand(kwartaal, Soort.BEZETTING, geleverd);
    return List.of(volledig, volledig.mutatie(juist.stream().filter(vergeten).toList()));
  }

  private List<Regel.Personeel> personeel(Kwartaal kwartaal) {
    return loopbanen.stream()
        .map(loopbaan -> loopbaan.regel(kwartaal))
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparing(Regel.Personeel::pseudoniem)
                .thenComparing(Regel.Personeel::nummer))
        .toList();
  }

  private List<? extends Regel> metFouten(Kwartaal kwartaal, List<Regel.Personeel> personeel) {
    if (!kwartaal.equals(MET_FOUTEN)) {
      return personeel;
    }
    Set<String> leden =
        doelgroep.loopbanen().stream().map(Loopbaan::pseudoniem).collect(Collectors.toSet());
    return new Foutenmaker(pseudoniemen).verknoei(personeel, leden);
  }

  private List<Regel.Registratie> register(Kwartaal kwartaal) {
    List<Regel.Registratie> regels = new ArrayList<>(doelgroep.register(kwartaal));
    regels.sort(
        Comparator.comparing(Regel.Registratie::pseudoniem)
            .thenComparing(Regel.Registratie::begin));
    return regels;
  }

  private List<Regel.VerloondeUren> verloondeUren(int jaar) {
    Set<String> leden =
        Tijdlijn.KWARTALEN.stream()
            .filter(kwartaal -> kwartaal.jaar() == jaar)
            .flatMap(kwartaal -> doelgroep.register(kwartaal).stream())
            .map(Regel.Registratie::pseudoniem)
            .collect(Collectors.toSet());
    return new Urenstaat(loopbanen).regels(jaar, leden);
  }

  private List<Regel.Binnenwerk> binnenwerk(Kwartaal kwartaal) {
    return binnenwerk.stream()
        .map(
            regel ->
                new Regel.Binnenwerk(
                    Onderdeel.valueOf(regel.get("dienstonderdeel")),
                    regel.get("categorie"),
                    new BigDecimal(regel.get(kwartaal.toString()))))
        .toList();
  }

  /** September 2021 isn't in the delivery of its quarter, which repeats June instead. */
  private List<Regel.Inhuur> inhuur(Kwartaal kwartaal) {
    List<YearMonth> maanden = new ArrayList<>(Tijdlijn.maanden(kwartaal));
    if (kwartaal.equals(INHUUR_ONVOLLEDIG)) {
      YearMonth ontbrekend = maanden.remove(2);
      maanden.add(0, ontbrekend.minusMonths(3));
    }
    return maanden.stream().flatMap(maand -> inhuur.maand(maand).stream()).toList();
  }
}
