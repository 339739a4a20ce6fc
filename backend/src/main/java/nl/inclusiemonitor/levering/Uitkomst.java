package nl.inclusiemonitor.levering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The causes under which a comparison counts its differences, in the order of the screen. */
enum Uitkomst {
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

  private final String code;
  private final String omschrijving;

  Uitkomst(String code, String omschrijving) {
    this.code = code;
    this.omschrijving = omschrijving;
  }

  /** One cause with its count; empty and {@code onderdrukt} when it is too small to tell. */
  record Telling(String code, String omschrijving, Optional<Long> aantal, boolean onderdrukt) {}

  /** All counts, zeros left out. */
  static List<Telling> tellingen(Map<String, Long> aantallen) {
    return tellingen(aantallen, Set.of());
  }

  /**
   * The counts without those below the threshold. One hidden count could be had back from the
   * number of lines, so the smallest shown count then hides with it.
   */
  static List<Telling> beschermd(Map<String, Long> aantallen, int drempel) {
    List<Map.Entry<String, Long>> oplopend =
        aantallen.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.naturalOrder()))
            .toList();
    long klein = oplopend.stream().filter(entry -> entry.getValue() < drempel).count();
    List<String> verborgen = new ArrayList<>();
    oplopend.stream().limit(klein == 1 ? 2 : klein).map(Map.Entry::getKey).forEach(verborgen::add);
    return tellingen(aantallen, Set.copyOf(verborgen));
  }

  private static List<Telling> tellingen(Map<String, Long> aantallen, Set<String> verborgen) {
    return Arrays.stream(values())
        .filter(uitkomst -> aantallen.getOrDefault(uitkomst.code, 0L) > 0)
        .map(
            uitkomst ->
                verborgen.contains(uitkomst.code)
                    ? new Telling(uitkomst.code, uitkomst.omschrijving, Optional.empty(), true)
                    : new Telling(
                        uitkomst.code,
                        uitkomst.omschrijving,
                        Optional.of(aantallen.get(uitkomst.code)),
                        false))
        .toList();
  }
}
