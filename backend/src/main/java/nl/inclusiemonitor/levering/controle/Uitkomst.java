package nl.inclusiemonitor.levering.controle;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The causes under which a comparison counts its differences, in the order of the screen. */
public enum Uitkomst {
  NIEUW_IN_DIENST("nieuw-in-dienst", "Nieuw in dienst"),
  NIEUW_GEREGISTREERD("nieuw-geregistreerd", "Nieuw in het doelgroepregister"),
  MET_TERUGWERKENDE_KRACHT("met-terugwerkende-kracht", "Met terugwerkende kracht"),
  ANDER_DIENSTONDERDEEL("ander-dienstonderdeel", "Ander dienstonderdeel"),
  NIEUW("nieuw", "Nieuw"),
  GEWIJZIGD("gewijzigd", "Gewijzigd"),
  ONGEWIJZIGD("ongewijzigd", "Ongewijzigd"),
  VERVALLEN_UIT_REGISTER("vervallen-uit-register", "Vervallen: uit het register"),
  VERVALLEN_UIT_DIENST("vervallen-uit-dienst", "Vervallen: uit dienst"),
  VERVALLEN("vervallen", "Vervallen"),
  NIET_IN_P_DIREKT("niet-in-p-direkt", "In het register, niet in P-Direkt"),
  DUBBEL_DIENSTVERBAND("dubbel-dienstverband", "Meer dan één dienstverband");

  private static final Set<Uitkomst> IN_LEVERING =
      EnumSet.of(
          NIEUW_IN_DIENST,
          NIEUW_GEREGISTREERD,
          MET_TERUGWERKENDE_KRACHT,
          ANDER_DIENSTONDERDEEL,
          NIEUW,
          GEWIJZIGD,
          ONGEWIJZIGD);

  private static final Set<Uitkomst> VERANDERD =
      EnumSet.complementOf(EnumSet.of(ONGEWIJZIGD, NIET_IN_P_DIREKT, DUBBEL_DIENSTVERBAND));

  private final String code;
  private final String omschrijving;

  Uitkomst(String code, String omschrijving) {
    this.code = code;
    this.omschrijving = omschrijving;
  }

  /** One cause with its count; empty and {@code onderdrukt} when it is too small to tell. */
  public record Telling(
      String code, String omschrijving, Optional<Long> aantal, boolean onderdrukt) {}

  /** All counts, zeros left out. */
  public static List<Telling> tellingen(Map<String, Long> aantallen) {
    return Arrays.stream(values())
        .filter(uitkomst -> aantallen.getOrDefault(uitkomst.code, 0L) > 0)
        .map(
            uitkomst ->
                new Telling(
                    uitkomst.code,
                    uitkomst.omschrijving,
                    Optional.of(aantallen.get(uitkomst.code)),
                    false))
        .toList();
  }

  /** What stands in for all counts: a single cause that is named already tells of a person. */
  public static List<Telling> beschermd() {
    return List.of(
        new Telling("beschermd", "Niet getoond om personen te beschermen", Optional.empty(), true));
  }

  /**
   * Whether counts and effect tell of no small group: no cause has few persons, and the persons
   * that the levering itself names, and those that change, are each enough. Without the last two a
   * file of one token, or of one among strangers, tells whether that one is in the register.
   */
  public static boolean magGetoond(Map<String, Long> aantallen, int drempel) {
    return aantallen.values().stream().allMatch(aantal -> aantal == 0 || aantal >= drempel)
        && som(aantallen, IN_LEVERING) >= drempel
        && som(aantallen, VERANDERD) >= drempel;
  }

  private static long som(Map<String, Long> aantallen, Set<Uitkomst> uitkomsten) {
    return uitkomsten.stream()
        .mapToLong(uitkomst -> aantallen.getOrDefault(uitkomst.code, 0L))
        .sum();
  }
}
