package nl.inclusiemonitor.demo.ministerie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.inclusiemonitor.demo.bestand.Onderdeel;
import nl.inclusiemonitor.demo.bestand.Regel;
import nl.inclusiemonitor.kalender.Kwartaal;

/**
 * The totals that others hand to the ministry: paid hours, percentages of CBS, P&O figures, the
 * employee survey and the training of those who select. What the sources of 2022 published is in
 * the script; heads are those of the demo's own staff.
 */
final class Jaaropgaven {
  private static final BigDecimal UREN_PER_FTE_PER_KWARTAAL = new BigDecimal("405.75");
  private static final String DEFINITIE = "Minstens een ouder geboren in het buitenland";

  private final Function<Kwartaal, List<Regel.Personeel>> personeel;
  private final List<Map<String, String>> percentages = Draaiboek.lees("culturele-diversiteit");
  private final List<Map<String, String>> verdelingen = Draaiboek.lees("jaarcijfers");
  private final List<Map<String, String>> vragen = Draaiboek.lees("mto");
  private final List<Map<String, String>> deelname = Draaiboek.lees("mto-deelname");
  private final List<Map<String, String>> training = Draaiboek.lees("training-selectie");

  /**
   * @param personeel the lines of each quarter's delivery
   */
  Jaaropgaven(Function<Kwartaal, List<Regel.Personeel>> personeel) {
    this.personeel = personeel;
  }

  /** All paid hours of the employer: 1.623 a year for each fte, as the law's own formula has it. */
  List<Regel.Opgave> urenTotaal(int jaar, Function<Kwartaal, BigDecimal> fte) {
    BigDecimal uren =
        kwartalen(jaar).stream()
            .map(fte)
            .map(UREN_PER_FTE_PER_KWARTAAL::multiply)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return List.of(
        new Regel.Opgave(List.of(jaar), List.of(uren.setScale(0, RoundingMode.HALF_UP))));
  }

  List<Regel.Opgave> cultureleDiversiteit(Kwartaal kwartaal) {
    String jaar = Integer.toString(kwartaal.jaar());
    return percentages.stream()
        .map(
            regel ->
                new Regel.Opgave(
                    List.of(
                        regel.get("scope"),
                        regel.get("schaalgroep"),
                        kwartaal.laatsteDag(),
                        DEFINITIE),
                    List.of(
                        new BigDecimal(regel.get(jaar)),
                        new BigDecimal(regel.get("afronding")),
                        regel.get("groep_minstens_250"))))
        .toList();
  }

  List<Regel.Opgave> mto() {
    List<Regel.Opgave> regels = new ArrayList<>();
    for (Map<String, String> onderdeel : deelname) {
      String code = onderdeel.get("dienstonderdeel");
      for (Map<String, String> vraag : vragen) {
        regels.add(
            new Regel.Opgave(
                List.of(code, vraag.get("vraag"), vraag.get("eenheid")),
                List.of(
                    vraag.get("inclusievraag"),
                    new BigDecimal(vraag.get(code)),
                    onderdeel.get("respondenten"),
                    onderdeel.get("uitgenodigd"))));
      }
    }
    return regels;
  }

  /** Only of those with a vacancy: of the members of committees nobody keeps it. */
  List<Regel.Opgave> training(Kwartaal kwartaal) {
    return training.stream()
        .map(
            regel ->
                new Regel.Opgave(
                    List.of(regel.get("dienstonderdeel"), "vacaturehouders"),
                    List.of(regel.get("totaal"), regel.get(kwartaal.toString()))))
        .toList();
  }

  List<Regel.Opgave> jaarcijfers(int jaar) {
    List<Regel.Opgave> regels = new ArrayList<>();
    Map<String, List<Map<String, String>>> groepen =
        verdelingen.stream()
            .collect(
                Collectors.groupingBy(
                    regel -> regel.get("kenmerk") + ";" + regel.get("schaalgroep")));
    verdelingen.stream()
        .map(regel -> regel.get("kenmerk") + ";" + regel.get("schaalgroep"))
        .distinct()
        .forEach(groep -> regels.addAll(verdeeld(jaar, groepen.get(groep))));
    return regels;
  }

  /** Splits the heads of every unit over the values, so that the whole has the script's shares. */
  private List<Regel.Opgave> verdeeld(int jaar, List<Map<String, String>> waarden) {
    String kenmerk = waarden.get(0).get("kenmerk");
    String schaalgroep = waarden.get(0).get("schaalgroep");
    Map<Onderdeel, Integer> over = koppen(jaar, kenmerk, schaalgroep);
    List<Regel.Opgave> regels = new ArrayList<>();
    int rest = 100;
    for (Map<String, String> waarde : waarden) {
      int deel = Integer.parseInt(waarde.get(Integer.toString(jaar)));
      long tot = 0;
      for (Onderdeel onderdeel : Onderdeel.values()) {
        int koppen = over.get(onderdeel);
        int aantal = (int) (afgerond(tot + koppen, deel, rest) - afgerond(tot, deel, rest));
        tot += koppen;
        over.put(onderdeel, koppen - aantal);
        regels.add(
            new Regel.Opgave(
                List.of(jaar, onderdeel, schaalgroep, kenmerk, waarde.get("waarde")),
                List.of(aantal)));
      }
      rest -= deel;
    }
    return regels;
  }

  private static long afgerond(long koppen, int deel, int geheel) {
    return (2 * koppen * deel + geheel) / (2L * geheel);
  }

  private Map<Onderdeel, Integer> koppen(int jaar, String kenmerk, String schaalgroep) {
    Kwartaal laatste = new Kwartaal(jaar, 4);
    return switch (kenmerk) {
      case "instroom" -> tel(jaar(jaar), regel -> regel.inDienst().getYear() == jaar);
      case "uitstroom" -> tel(jaar(jaar), regel -> uitIn(regel, jaar));
      default ->
          tel(
              personeel.apply(laatste),
              regel ->
                  regel.bestaatOp(laatste.laatsteDag())
                      && hoortBij(schaalgroep, regel.plaatsing().schaal()));
    };
  }

  private static boolean uitIn(Regel.Personeel regel, int jaar) {
    return regel.uitDienst().map(LocalDate::getYear).filter(uit -> uit == jaar).isPresent();
  }

  /** The lines of the year; of those that came more than once, the newest. */
  private Collection<Regel.Personeel> jaar(int jaar) {
    return kwartalen(jaar).stream()
        .flatMap(kwartaal -> personeel.apply(kwartaal).stream())
        .collect(
            Collectors.toMap(
                regel -> List.of(regel.pseudoniem(), regel.nummer()),
                Function.identity(),
                (eerder, later) -> later))
        .values();
  }

  private static Map<Onderdeel, Integer> tel(
      Collection<Regel.Personeel> regels, Predicate<Regel.Personeel> telt) {
    Map<Onderdeel, Integer> koppen = new EnumMap<>(Onderdeel.class);
    for (Onderdeel onderdeel : Onderdeel.values()) {
      koppen.put(
          onderdeel,
          (int)
              regels.stream()
                  .filter(regel -> regel.plaatsing().onderdeel() == onderdeel)
                  .filter(telt)
                  .map(Regel.Personeel::pseudoniem)
                  .distinct()
                  .count());
    }
    return koppen;
  }

  private static boolean hoortBij(String schaalgroep, int schaal) {
    return switch (schaalgroep) {
      case "1-10" -> schaal <= 10;
      case "11-12" -> schaal == 11 || schaal == 12;
      case "11-14" -> schaal >= 11 && schaal <= 14;
      case "15+" -> schaal >= 15;
      default -> true;
    };
  }

  private static List<Kwartaal> kwartalen(int jaar) {
    return Tijdlijn.KWARTALEN.stream().filter(kwartaal -> kwartaal.jaar() == jaar).toList();
  }
}
