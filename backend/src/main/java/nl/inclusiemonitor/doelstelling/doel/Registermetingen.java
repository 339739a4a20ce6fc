package nl.inclusiemonitor.doelstelling.doel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
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
   * mean is three, and the mean tells how far they are.
   */
  static List<Reeks> sessies(List<Registerregel> teams, List<Registerregel> regels) {
    Set<String> codes = teams.stream().map(Registerregel::code).collect(Collectors.toSet());
    List<Registerregel> gehouden =
        regels.stream()
            .filter(regel -> regel.eis("status").equals("gehouden"))
            .filter(regel -> regel.kwartaal("kwartaal").isPresent())
            .filter(regel -> codes.contains(regel.eis("managementteam")))
            .toList();
    List<Meting> metingen =
        gehouden.stream()
            .map(regel -> regel.kwartaal("kwartaal").orElseThrow())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(kwartaal -> tot(kwartaal, gehouden, codes.size()))
            .toList();
    Reeks.Groep groep =
        new Reeks.Groep(
            "mt", "alle", Optional.empty(), Optional.empty(), Optional.empty(), "sessies");
    return metingen.isEmpty() ? List.of() : List.of(new Reeks(groep, metingen));
  }

  private static Meting tot(Kwartaal kwartaal, List<Registerregel> gehouden, int teams) {
    List<Registerregel> toen =
        gehouden.stream()
            .filter(regel -> regel.kwartaal("kwartaal").orElseThrow().compareTo(kwartaal) <= 0)
            .toList();
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
