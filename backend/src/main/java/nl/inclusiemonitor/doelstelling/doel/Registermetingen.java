package nl.inclusiemonitor.doelstelling.doel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.doelstelling.leiderschap.Teamperiode;
import nl.inclusiemonitor.doelstelling.oordeel.Definitie;
import nl.inclusiemonitor.doelstelling.oordeel.Herkomst;
import nl.inclusiemonitor.doelstelling.oordeel.Meting;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.oordeel.Waarde;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.register.Registerregel;

/** What was measured according to lines of registers: numbers by hand, and sessions with MTs. */
public final class Registermetingen {
  public static final String METINGEN = "metingen";
  static final String MANAGEMENTTEAMS = "managementteams";
  static final String SESSIES = "mt-sessies";

  private Registermetingen() {}

  /** Of one indicator, oldest line first. */
  public static List<Reeks> metHand(
      Indicator indicator, List<Registerregel> regels, boolean ookVoorlopig) {
    Map<Reeks.Groep, List<Meting>> metingen = new LinkedHashMap<>();
    for (Registerregel regel : regels) {
      boolean voorDezeLezer = ookVoorlopig || !regel.eis("status").equals("voorlopig");
      if (voorDezeLezer && regel.eis("indicator").equals(indicator.code())) {
        Reeks.Groep groep =
            new Reeks.Groep(
                regel.eis("scope"),
                regel.eis("schaalgroep"),
                regel.tekst("dienstonderdeel"),
                Optional.empty(),
                regel.tekst("onderdeel"),
                indicator.eenheid());
        metingen.computeIfAbsent(groep, nieuw -> new ArrayList<>()).add(meting(regel));
      }
    }
    return metingen.entrySet().stream()
        .map(deze -> new Reeks(deze.getKey(), deze.getValue()))
        .toList();
  }

  private static Meting meting(Registerregel regel) {
    Optional<BigDecimal> noemer = regel.getal("noemer").filter(getal -> getal.signum() > 0);
    Optional<Waarde.Deel> deel =
        noemer.flatMap(onder -> regel.getal("teller").map(boven -> new Waarde.Deel(boven, onder)));
    BigDecimal stap = regel.getal("afronding").map(BigDecimal::abs).orElse(BigDecimal.ZERO);
    return new Meting(
        new Waarde.Getal(Breuk.geheel(regel.getal("waarde").orElseThrow()), deel, stap),
        regel.dag("peildatum"),
        regel.dag("publicatiedatum"),
        Meting.Status.of(regel.eis("status")),
        Meting.Kwaliteit.of(regel.eis("kwaliteit")),
        Definitie.versie(regel.geheel("definitieversie").orElseThrow()),
        Herkomst.register(regel.titel(), List.of(regel.code())),
        Optional.empty());
  }

  /** One of the three sessions with an MT, each counted once. */
  private record Sessie(String team, String nummer) {}

  /**
   * Sessions held for each MT up to the end of a quarter: each has had three exactly when their
   * mean is three, and the mean tells how far they are. A team that comes or goes changes it too.
   *
   * @param nu the quarter it is; what comes after it did not happen yet
   */
  static List<Reeks> sessies(List<Registerregel> teams, List<Registerregel> regels, Kwartaal nu) {
    Map<String, Teamperiode> perioden =
        teams.stream().collect(Collectors.toMap(Registerregel::code, Teamperiode::van));
    List<Registerregel> gehouden =
        regels.stream()
            .filter(regel -> regel.eis("status").equals("gehouden"))
            .filter(regel -> regel.kwartaal("kwartaal").isPresent())
            .filter(regel -> perioden.containsKey(regel.eis("managementteam")))
            .toList();
    List<Meting> metingen =
        meetmomenten(gehouden, perioden.values(), nu).stream()
            .flatMap(kwartaal -> tot(kwartaal, gehouden, perioden).stream())
            .toList();
    Reeks.Groep groep =
        new Reeks.Groep(
            "mt", "alle", Optional.empty(), Optional.empty(), Optional.empty(), "sessies");
    return metingen.isEmpty() ? List.of() : List.of(new Reeks(groep, metingen));
  }

  /** Since the first session: when there was another, and when teams came or were gone. */
  private static Set<Kwartaal> meetmomenten(
      List<Registerregel> gehouden, Collection<Teamperiode> perioden, Kwartaal nu) {
    TreeSet<Kwartaal> momenten =
        gehouden.stream()
            .map(regel -> regel.kwartaal("kwartaal").orElseThrow())
            .collect(Collectors.toCollection(TreeSet::new));
    if (momenten.isEmpty()) {
      return momenten;
    }
    Kwartaal eerste = momenten.first();
    perioden.stream()
        .flatMap(
            periode ->
                Stream.concat(
                    periode.vanaf().stream(), periode.tot().map(Kwartaal::volgende).stream()))
        .filter(moment -> moment.compareTo(eerste) > 0 && moment.compareTo(nu) <= 0)
        .forEach(momenten::add);
    return momenten;
  }

  /** Of the teams of that quarter, so that one that comes later does not change it. */
  private static Optional<Meting> tot(
      Kwartaal kwartaal, List<Registerregel> gehouden, Map<String, Teamperiode> perioden) {
    Set<String> teams =
        perioden.keySet().stream()
            .filter(team -> perioden.get(team).isErIn(kwartaal))
            .collect(Collectors.toSet());
    return teams.isEmpty()
        ? Optional.empty()
        : Optional.of(
            meting(
                kwartaal,
                teams.size(),
                gehouden.stream()
                    .filter(regel -> teams.contains(regel.eis("managementteam")))
                    .filter(
                        regel -> regel.kwartaal("kwartaal").orElseThrow().compareTo(kwartaal) <= 0)
                    .toList()));
  }

  private static Meting meting(Kwartaal kwartaal, int teams, List<Registerregel> toen) {
    long sessies =
        toen.stream()
            .map(regel -> new Sessie(regel.eis("managementteam"), regel.eis("sessie")))
            .distinct()
            .count();
    return new Meting(
        Waarde.Getal.gemiddeld(BigDecimal.valueOf(sessies), BigDecimal.valueOf(teams)),
        Optional.of(kwartaal.laatsteDag()),
        Optional.empty(),
        Meting.Status.VASTGESTELD,
        Meting.Kwaliteit.GOED,
        Definitie.versie(1),
        Herkomst.register(
            "Register van MT-sessies", toen.stream().map(Registerregel::code).toList()),
        Optional.empty());
  }
}
