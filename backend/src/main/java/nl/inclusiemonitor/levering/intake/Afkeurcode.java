package nl.inclusiemonitor.levering.intake;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Kolomtype;
import nl.inclusiemonitor.levering.layout.Kolomtype.Getal;
import nl.inclusiemonitor.levering.layout.Kolomtype.Jaar;
import nl.inclusiemonitor.levering.layout.Kolomtype.Keuze;
import nl.inclusiemonitor.levering.layout.Kolomtype.Tekst;

/**
 * Why a line is rejected, with what to do about it. The texts hold the column and its limits, never
 * a value of the file.
 */
public enum Afkeurcode {
  LEEG("verplicht-leeg", "«{kolom}» is leeg.", "Vul «{kolom}» in op elke regel."),
  FOUTWAARDE(
      "foutwaarde",
      "«{kolom}» is een foutwaarde van Excel, zoals #N/B, of een formule zonder uitkomst.",
      "Herstel de formule in Excel en sla het bestand opnieuw op."),
  TOKEN(
      "token-ongeldig",
      "«{kolom}» is geen token van 32 hexadecimale tekens.",
      "Maak het bestand opnieuw met de pseudonimiseerder van het I-team."),
  DATUM(
      "datum-ongeldig",
      "«{kolom}» is geen bestaande datum.",
      "Schrijf de datum als 2022-09-30, 30-09-2022 of 20220930."),
  MAAND("maand-ongeldig", "«{kolom}» is geen maand.", "Schrijf de maand als 2022-09."),
  JAAR(
      "jaar-ongeldig",
      "«{kolom}» is geen jaar dat hier past.",
      "Schrijf het jaar met vier cijfers, bijvoorbeeld 2022."),
  ANDER_JAAR(
      "ander-jaar",
      "«{kolom}» is niet {jaar}, het jaar van de peildatum.",
      "Lever elk jaar apart aan, met een peildatum in dat jaar."),
  GETAL(
      "getal-ongeldig",
      "«{kolom}» is geen getal.",
      "Gebruik cijfers met hoogstens één komma of punt, zonder scheiding van duizendtallen."),
  DECIMALEN(
      "getal-te-veel-decimalen",
      "«{kolom}» heeft meer dan {decimalen} decimalen.",
      "Rond af op {decimalen} decimalen en schrijf geen scheiding van duizendtallen."),
  BEREIK(
      "getal-buiten-bereik",
      "«{kolom}» ligt niet tussen {min} en {max}.",
      "Controleer het getal en de eenheid van de kolom."),
  TEKST_LENGTE(
      "tekst-te-lang",
      "«{kolom}» is langer dan {tekens} tekens.",
      "Kort de tekst in tot {tekens} tekens."),
  TEKST_TEKEN(
      "tekst-stuurteken",
      "«{kolom}» bevat een stuurteken.",
      "Haal onzichtbare tekens uit de tekst; een regeleinde tussen aanhalingstekens mag."),
  KEUZE("waarde-onbekend", "«{kolom}» is geen van: {woorden}.", "Kies een van: {woorden}."),
  ONDERDEEL(
      "dienstonderdeel-onbekend",
      "«{kolom}» is geen dienstonderdeel dat op de peildatum bestaat.",
      "Gebruik de code uit de monitor, of laat het dienstonderdeel toevoegen."),
  ONDERDEEL_VOORBIJ(
      "dienstonderdeel-voorbij",
      "«{kolom}» is een dienstonderdeel dat op de peildatum niet meer bestaat.",
      "Gebruik het dienstonderdeel waar de regel op de peildatum onder valt."),
  ONDERDEEL_KOMEND(
      "dienstonderdeel-nog-niet",
      "«{kolom}» is een dienstonderdeel dat op de peildatum nog niet bestaat.",
      "Gebruik het dienstonderdeel waar de regel op de peildatum onder valt."),
  JA_NEE("ja-nee-ongeldig", "«{kolom}» is geen J of N.", "Schrijf J of N."),
  VOLGORDE(
      "eind-voor-begin",
      "«{kolom}» ligt voor de begindatum van dezelfde regel.",
      "Controleer beide datums."),
  DEEL(
      "deel-groter-dan-geheel",
      "«{kolom}» is groter dan het geheel op dezelfde regel.",
      "Controleer beide aantallen."),
  AFRONDING(
      "fijner-dan-afronding",
      "«{kolom}» is fijner dan de afronding op dezelfde regel.",
      "Neem het percentage en de afronding over zoals de bron ze gaf."),
  EENHEID(
      "past-niet-bij-eenheid",
      "«{kolom}» past niet bij de eenheid op dezelfde regel.",
      "Een cijfer loopt tot en met 10, een percentage tot en met 100."),
  KENMERK(
      "past-niet-bij-kenmerk",
      "«{kolom}» past niet bij het kenmerk op dezelfde regel.",
      "Bij geslacht en bij in- en uitstroom hoort vrouw, man of onbekend; bij leeftijdsklasse een klasse; bij doorstroom waarheen."),
  TE_VEEL_VELDEN(
      "te-veel-velden",
      "De regel heeft meer velden dan de kopregel.",
      "Zet tekst met een scheidingsteken tussen aanhalingstekens."),
  AANHALINGSTEKEN(
      "aanhalingsteken-onjuist",
      "Na een sluitend aanhalingsteken volgt nog tekst.",
      "Verdubbel een aanhalingsteken dat bij de tekst hoort.");

  private final String code;
  private final String melding;
  private final String oplossing;

  Afkeurcode(String code, String melding, String oplossing) {
    this.code = code;
    this.melding = melding;
    this.oplossing = oplossing;
  }

  public static Optional<Afkeurcode> of(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }

  /** Stable name, kebab-case. */
  public String code() {
    return code;
  }

  /** What is wrong, in Dutch; the column is absent when the whole line is at fault. */
  public String melding(Optional<Kolom> kolom) {
    return fill(melding, params(kolom));
  }

  /** What to do about it, in Dutch. */
  public String oplossing(Optional<Kolom> kolom) {
    return fill(oplossing, params(kolom));
  }

  /** The words in the sentences, for who translates by {@link #code()}. */
  public Map<String, String> params(Optional<Kolom> kolom) {
    var params = new TreeMap<String, String>();
    kolom.ifPresent(
        found -> {
          params.put("kolom", found.naam());
          addLimits(params, found.type());
        });
    return params;
  }

  private static void addLimits(Map<String, String> params, Kolomtype type) {
    if (type instanceof Getal getal) {
      params.put("min", decimal(getal.min(), getal.schaal()));
      params.put("max", decimal(getal.max(), getal.schaal()));
      params.put("decimalen", Integer.toString(getal.schaal()));
    } else if (type instanceof Tekst tekst) {
      params.put("tekens", Integer.toString(tekst.max()));
    } else if (type instanceof Jaar jaar) {
      params.put("jaar", Integer.toString(jaar.eerste()));
    } else if (type instanceof Keuze keuze) {
      params.put("woorden", String.join(", ", keuze.woorden()));
    }
  }

  private static String decimal(long steps, int scale) {
    var exact = BigDecimal.valueOf(steps, scale).stripTrailingZeros();
    return exact.toPlainString().replace('.', ',');
  }

  private static String fill(String sentence, Map<String, String> params) {
    String filled = sentence;
    for (var param : params.entrySet()) {
      filled = filled.replace("{" + param.getKey() + "}", param.getValue());
    }
    return filled;
  }
}
