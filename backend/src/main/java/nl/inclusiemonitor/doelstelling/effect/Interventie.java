package nl.inclusiemonitor.doelstelling.effect;

import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.register.Registerregel;

/**
 * What was done, as the register of interventions has it.
 *
 * @param scope {@code kern} or {@code concern}, when it was meant for that part of VWS
 * @param schaalgroep of which group of scales; most are about all of them
 * @param indicator code of what it was meant to move
 * @param aanleiding why it came; it names the question of a survey when one scored too low
 */
record Interventie(
    String code,
    String titel,
    Optional<String> dienstonderdeel,
    Optional<String> scope,
    String schaalgroep,
    Optional<Kwartaal> kwartaal,
    Optional<String> indicator,
    Optional<String> aanleiding,
    String effect,
    Optional<String> effectToelichting) {
  static final String REGISTER = "interventies";

  private static final String ALLE_SCHALEN = "alle";

  /** What tells questions apart, also when a long one was cut to fit the field. */
  private static final int KENMERK = 100;

  static Interventie van(Registerregel regel) {
    return new Interventie(
        regel.code(),
        regel.titel(),
        regel.tekst("dienstonderdeel"),
        regel.tekst("scope"),
        regel.tekst("schaalgroep").orElse(ALLE_SCHALEN),
        regel.kwartaal("kwartaal"),
        regel.tekst("indicator"),
        regel.tekst("aanleiding"),
        regel.eis("effect"),
        regel.tekst("effectToelichting"));
  }

  /**
   * The series that it was meant to move: of its group of scales, in its part of VWS or its unit,
   * else in VWS. Of a survey the question that its occasion names, also when no other was asked;
   * empty when that does not decide.
   *
   * @param waarde which value of a kenmerk its indicator is about, if not the questions of a survey
   */
  Optional<Reeks> reeks(List<Reeks> gemeten, Optional<String> waarde) {
    boolean noemtVraag =
        waarde.isEmpty() && aanleiding.filter(tekst -> tekst.startsWith("«")).isPresent();
    List<Reeks> bedoeld =
        gemeten.stream()
            .filter(reeks -> gaatOver(reeks.groep()))
            .filter(reeks -> !noemtVraag || reeks.groep().onderdeel().map(this::noemt).orElse(true))
            .toList();
    return bedoeld.size() == 1 ? Optional.of(bedoeld.get(0)) : Optional.empty();
  }

  private boolean gaatOver(Reeks.Groep groep) {
    boolean geheel = groep.scope().equals("VWS-breed") || groep.scope().equals("mt");
    return groep.schaalgroep().equals(schaalgroep)
        && groep.dienstonderdeel().equals(dienstonderdeel)
        && scope.map(groep.scope()::equals).orElse(dienstonderdeel.isPresent() || geheel);
  }

  private boolean noemt(String vraag) {
    String begin = vraag.length() > KENMERK ? vraag.substring(0, KENMERK) : vraag + "»";
    return aanleiding.filter(tekst -> tekst.startsWith("«" + begin)).isPresent();
  }
}
