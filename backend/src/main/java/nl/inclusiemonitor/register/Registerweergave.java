package nl.inclusiemonitor.register;

import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.identity.Caller;

/**
 * A register as the API shows it: what a form or a list needs to know.
 *
 * @param aantal rows in force that this reader may see
 */
record Registerweergave(
    String code,
    String prefix,
    Register.Naam nl,
    Register.Naam en,
    String titelveld,
    List<String> kolommen,
    boolean notitieVerplicht,
    boolean alleenToevoegen,
    boolean magToevoegen,
    int aantal,
    List<Veldweergave> velden) {

  record Veldweergave(
      String code,
      String soort,
      String nl,
      String en,
      Optional<String> uitleg,
      boolean verplicht,
      Optional<Integer> lengte,
      Optional<Integer> minimum,
      List<Veld.Keuze> keuzes,
      Optional<String> register) {

    static Veldweergave van(Veld veld) {
      return new Veldweergave(
          veld.code(),
          veld.soort().code(),
          veld.nl(),
          veld.en(),
          veld.uitleg(),
          veld.verplicht(),
          veld.lengte(),
          veld.minimum(),
          veld.keuzes(),
          veld.register());
    }
  }

  static Registerweergave van(Register register, int aantal, Caller lezer) {
    boolean perOnderdeel =
        register.velden().stream().anyMatch(veld -> veld.soort() == Veldsoort.ONDERDEEL);
    return new Registerweergave(
        register.code(),
        register.prefix(),
        register.nl(),
        register.en(),
        register.titelveld(),
        register.kolommen(),
        register.notitieVerplicht(),
        register.alleenToevoegen(),
        register.magSchrijven(lezer) && (lezer.dienstonderdelen().isEmpty() || perOnderdeel),
        aantal,
        register.velden().stream().map(Veldweergave::van).toList());
  }
}
