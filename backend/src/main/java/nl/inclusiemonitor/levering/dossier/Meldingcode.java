package nl.inclusiemonitor.levering.dossier;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a check can find that somebody must weigh before a levering counts. */
public enum Meldingcode {
  AFGEKEURDE_REGELS(
      "afgekeurde-regels",
      Ernst.WAARSCHUWING,
      false,
      "Afgekeurde regels: {aantal} ({procent}%); ze tellen niet mee."),
  AFKEUR_BOVEN_GRENS(
      "afkeur-boven-grens",
      Ernst.BLOKKEREND,
      false,
      "{procent}% van de regels is afgekeurd; verwerken kan tot en met {grens}%. Herstel het bestand"
          + " en lever het opnieuw aan."),
  DUBBELE_SLEUTELS(
      "dubbele-sleutels",
      Ernst.BLOKKEREND,
      false,
      "Er zijn regels met dezelfde sleutel; bij de afgekeurde regels: {aantal}. Haal de dubbele weg en"
          + " lever het bestand opnieuw aan."),
  KOPPELING_LAAG(
      "koppeling-laag",
      Ernst.WAARSCHUWING,
      true,
      "Van het doelgroepregister is {procent}% gevonden in personeel; onder {grens}% moet een ander"
          + " dan de leveraar bevestigen dat dit klopt."),
  PAKBON_ANDERE_AFDRUK(
      "pakbon-andere-afdruk",
      Ernst.BLOKKEREND,
      false,
      "Het bestand is een ander dan dat van de pakbon: de afdruk (SHA-256) verschilt. Lever het"
          + " bestand aan zoals het bij de pakbon is gemaakt; in Excel opslaan, of dezelfde tabel in"
          + " een ander formaat, geeft een andere afdruk."),
  PAKBON_ANDER_AANTAL(
      "pakbon-ander-aantal",
      Ernst.BLOKKEREND,
      false,
      "Het aantal regels is een ander dan dat op de pakbon. Laat bestand en pakbon opnieuw maken."),
  PAKBON_ANDER_TOTAAL(
      "pakbon-ander-totaal",
      Ernst.BLOKKEREND,
      false,
      "Een controletotaal is een ander dan dat op de pakbon: {kolommen}. Laat bestand en pakbon"
          + " opnieuw maken."),
  GEEN_BASIS(
      "geen-basis",
      Ernst.BLOKKEREND,
      false,
      "Er is geen verwerkte volledige levering met deze of een eerdere peildatum, waarvan de regels er"
          + " nog zijn, om op te volgen. Lever eerst het volledige bestand aan."),
  MUTATIE_INGEHAALD(
      "mutatie-ingehaald",
      Ernst.BLOKKEREND,
      false,
      "In dit kwartaal is al een volledige levering met een latere peildatum verwerkt; de mutatie zou"
          + " nergens meetellen. Lever haar aan met een latere peildatum."),
  TE_VEEL_MUTATIES(
      "te-veel-mutaties",
      Ernst.BLOKKEREND,
      false,
      "Op de volledige levering zijn al {grens} mutaties verwerkt; meer kan niet. Lever het volledige"
          + " bestand aan."),
  MUTATIE_ANDERE_SLEUTEL(
      "mutatie-andere-sleutel",
      Ernst.BLOKKEREND,
      false,
      "De pseudoniemen van deze mutatie zijn met een andere sleutel gemaakt dan die van de volledige"
          + " levering; er zou niets koppelen. Lever het volledige bestand aan."),
  MUTATIE_OMVANG(
      "mutatie-omvang",
      Ernst.WAARSCHUWING,
      true,
      "Deze mutatie heeft {aantal} regels, en nu gelden er {vorige}; bij meer dan {grens}% moet een"
          + " ander dan de leveraar bevestigen dat dit geen volledig bestand is."),
  MUTATIES_VERVALLEN(
      "mutaties-vervallen",
      Ernst.WAARSCHUWING,
      false,
      "Met deze volledige levering {aantal|telt 1 eerdere mutatie|tellen # eerdere mutaties} niet meer"
          + " mee. Bevestig dat het bestand de wijzigingen al bevat, of lever ze hierna opnieuw aan."),
  OMVANG_AFWIJKEND(
      "omvang-afwijkend",
      Ernst.WAARSCHUWING,
      true,
      "Het aantal regels ging van {vorige} naar {aantal}; bij meer dan {grens}% verschil moet een"
          + " ander dan de leveraar bevestigen dat dit klopt.");

  private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");

  /** What reads otherwise for one: <code>{number|for one|for #}</code>. */
  private static final Pattern AANTAL = Pattern.compile("\\{(\\w+)\\|([^|}]*)\\|([^|}]*)}");

  /** How much it holds up. */
  public enum Ernst {
    WAARSCHUWING("waarschuwing"),
    BLOKKEREND("blokkerend");

    private final String code;

    Ernst(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }

  private final String code;
  private final Ernst ernst;
  private final boolean doorAnder;
  private final String zin;

  Meldingcode(String code, Ernst ernst, boolean doorAnder, String zin) {
    this.code = code;
    this.ernst = ernst;
    this.doorAnder = doorAnder;
    this.zin = zin;
  }

  static Meldingcode of(String code) {
    return Arrays.stream(values())
        .filter(melding -> melding.code.equals(code))
        .findFirst()
        .orElseThrow();
  }

  public String code() {
    return code;
  }

  public Ernst ernst() {
    return ernst;
  }

  /** Whether somebody else than the deliverer must confirm it. */
  public boolean doorAnder() {
    return doorAnder;
  }

  /** Whether it says that a file and its pakbon differ. */
  public boolean isVanPakbon() {
    return this == PAKBON_ANDERE_AFDRUK
        || this == PAKBON_ANDER_AANTAL
        || this == PAKBON_ANDER_TOTAAL;
  }

  /** The Dutch sentence with its numbers. */
  public String detail(Map<String, Object> params) {
    String detail =
        AANTAL.matcher(zin).replaceAll(aantal -> quoteReplacement(gebogen(aantal, params)));
    for (Map.Entry<String, Object> param : params.entrySet()) {
      detail = detail.replace("{" + param.getKey() + "}", tekst(param.getValue()));
    }
    return detail;
  }

  private static String gebogen(MatchResult aantal, Map<String, Object> params) {
    String geteld = tekst(params.get(aantal.group(1)));
    return geteld.equals("1") ? aantal.group(2) : aantal.group(3).replace("#", geteld);
  }

  private static String tekst(Object waarde) {
    return waarde instanceof Number getal
        ? String.format(NEDERLANDS, "%,d", getal.longValue())
        : String.valueOf(waarde);
  }
}
