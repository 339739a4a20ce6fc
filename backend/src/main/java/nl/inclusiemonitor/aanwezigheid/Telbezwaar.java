package nl.inclusiemonitor.aanwezigheid;

import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;

/** Why is not counted: each is known before a token is compared, and tells nothing of the lists. */
final class Telbezwaar {
  private Telbezwaar() {}

  static Failure staatUit() {
    return new Failure.Conflict(
        "aanwezigheidstelling-uit",
        "De aanwezigheidstelling staat uit, omdat er geen DPIA is die de privacy-officer heeft"
            + " vastgelegd en de functionaris gegevensbescherming heeft bevestigd. Gebruik de levering"
            + " training-selectie, met alleen aantallen.");
  }

  static Failure andereSleutel() {
    return new Failure.Conflict(
        "andere-sleutel",
        "Deze tokens zijn niet van de sleutel die de DPIA noemt. Maak het bestand met de sleutel van"
            + " het doel aanwezigheidstelling.");
  }

  static Failure sleutelVanAnderDoel() {
    return new Failure.Conflict(
        "sleutel-van-ander-doel",
        "Deze sleutel is van leveringen over personen. De telling heeft een eigen sleutel; laat het"
            + " I-team haar maken.");
  }

  static Failure kwartaalGeteld() {
    return new Failure.Conflict(
        "kwartaal-al-geteld", "Dit kwartaal is al geteld. Een kwartaal wordt een keer geteld.");
  }

  static Failure ditKwartaalGeteld() {
    return new Failure.Conflict(
        "al-geteld-dit-kwartaal",
        "In het huidige kwartaal is al een keer geteld. Vanaf de eerste dag van het volgende kwartaal"
            + " kan het weer.");
  }

  static Failure bestandGeteld() {
    return new Failure.Conflict(
        "bestand-al-geteld", "Dit bestand is al voor een ander kwartaal geteld.");
  }

  static Failure nietVoorbij() {
    return new Failure.Invalid(
        FieldError.of(
            "query",
            "kwartaal",
            "kwartaal-niet-voorbij",
            "Dit kwartaal is nog niet voorbij; tel een afgelopen kwartaal."));
  }

  static Failure anderBestand() {
    return new Failure.Invalid(
        "digest-klopt-niet",
        "De afdruk van het bestand is een andere dan de bon zegt; er is niets geteld en niets van"
            + " bewaard.");
  }

  static Failure onderdeelOnbekend() {
    return new Failure.Invalid(
        "dienstonderdeel-onbekend",
        "Een dienstonderdeel in het bestand bestond op de laatste dag van dit kwartaal niet, of is een"
            + " zbo; er is niets geteld en niets van bewaard.");
  }
}
