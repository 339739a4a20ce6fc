package nl.inclusiemonitor.banenafspraak.wet.uren;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The law's calculation as a table for a Dutch spreadsheet: a line for each figure. */
final class BerekeningCsv {
  private static final String BOM = "\uFEFF";

  private BerekeningCsv() {}

  static String van(Berekeningweergave berekening) {
    List<Map.Entry<String, Urencijfer>> cijfers =
        List.of(
            Map.entry("A_verloonde_uren", berekening.verloondeUren()),
            Map.entry("doelgroep_uren", berekening.doelgroepuren()),
            Map.entry("inleen_uren", berekening.inleenuren()),
            Map.entry("binnenwerk_uren", berekening.binnenwerkuren()),
            Map.entry("vereiste_uren", berekening.vereisteUren()),
            Map.entry("C_meegetelde_uren", berekening.meegeteldeUren()),
            Map.entry("tekort", berekening.tekort()),
            Map.entry(
                berekening.rekenvoorbeeld() ? "heffing_rekenvoorbeeld" : "heffing",
                berekening.heffing()));
    return cijfers.stream()
        .map(cijfer -> rij(berekening, cijfer.getKey(), cijfer.getValue()))
        .collect(
            Collectors.joining("", BOM + "jaar;versie;status;cijfer;eenheid;grens;waarde\r\n", ""));
  }

  private static String rij(Berekeningweergave berekening, String naam, Urencijfer cijfer) {
    return "%d;%d;%s;%s;%s;%s;%s\r\n"
        .formatted(
            berekening.jaar(),
            berekening.versie(),
            berekening.status(),
            naam,
            cijfer.eenheid().code(),
            cijfer.grens(),
            cijfer.waarde().map(waarde -> waarde.replace('.', ',')).orElse(cijfer.weergave()));
  }
}
