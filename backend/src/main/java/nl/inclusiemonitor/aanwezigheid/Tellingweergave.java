package nl.inclusiemonitor.aanwezigheid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.aanwezigheid.Telling.Cel;

/** A count as the API answers it. */
record Tellingweergave(
    String kwartaal,
    LocalDate peildatum,
    String uitkomst,
    String datakwaliteit,
    int drempel,
    int afronding,
    Instant geteldOp,
    String geteldDoor,
    List<Regel> regels) {
  private static final String NIET_TE_TELLEN = "niet-te-tellen";

  /** One cell; without numbers it is not to be counted, for whatever reason. */
  record Regel(
      String code,
      String naam,
      Optional<String> noemer,
      Optional<String> teller,
      Optional<Integer> percentageTenMinste,
      Optional<Integer> percentageTenHoogste,
      String weergave) {

    static Regel van(Cel cel, String naam) {
      Optional<Aantallen> aantallen = cel.aantallen();
      return new Regel(
          cel.code(),
          naam,
          aantallen.map(een -> String.valueOf(een.noemer())),
          aantallen.map(een -> String.valueOf(een.teller())),
          aantallen.map(Aantallen::tenMinste),
          aantallen.map(Aantallen::tenHoogste),
          aantallen.map(Aantallen::weergave).orElse("niet te tellen"));
    }
  }

  /**
   * As this reader sees it.
   *
   * @param namen of units, by code
   */
  static Tellingweergave van(Telling telling, Map<String, String> namen) {
    String goed = telling.isVolledig() ? "afgerond" : "afgerond-en-deels-verborgen";
    return new Tellingweergave(
        telling.kwartaal().toString(),
        telling.peildatum(),
        telling.isGeteld() ? "geteld" : NIET_TE_TELLEN,
        telling.isGeteld() ? goed : NIET_TE_TELLEN,
        telling.drempel(),
        Groep.AFRONDING,
        telling.geteldOp(),
        telling.geteldDoorNaam(),
        telling.cellen().stream()
            .map(cel -> Regel.van(cel, namen.getOrDefault(cel.code(), cel.code())))
            .toList());
  }
}
