package nl.inclusiemonitor.levering.dossier;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import nl.inclusiemonitor.csv.CsvFault;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.xlsx.XlsxFault;

/** What the history says of a refused levering: only its code was kept. */
public final class Weigeringen {
  static final String AFGEBROKEN = "afgebroken";

  private static final String TE_TRAAG = "te-traag";
  private static final String SERVER_STOPT = "server-stopt";

  private static final Map<String, String> DETAIL =
      Map.ofEntries(
          Map.entry(AFGEBROKEN, "Het bestand kwam niet helemaal binnen; er is niets van bewaard."),
          Map.entry(
              SERVER_STOPT,
              "De server stopte tijdens het inlezen; er is niets van bewaard. Stuur het bestand"
                  + " opnieuw."),
          Map.entry("geen-http", "De gegevens waren geen geldig HTTP; er is niets van bewaard."),
          Map.entry(TE_TRAAG, "De gegevens kwamen te langzaam binnen; er is niets van bewaard."),
          Map.entry("gzip-onjuist", "Het gzip-bestand was beschadigd of niet compleet."),
          Map.entry(
              "gzip-onredelijk", "Het gzip-bestand werd uitgepakt meer dan 200 keer zo groot."),
          Map.entry("bestand-te-groot", "Het bestand was groter dan is toegestaan."),
          Map.entry(
              "bestand-bevat-bsn",
              "Het bestand bevat mogelijk een burgerservicenummer en is geweigerd; er is niets van"
                  + " bewaard."),
          Map.entry(
              "bestand-is-sleuteldeel",
              "Het bestand was een sleuteldeel van de pseudonimiseerder en is geweigerd; er is niets"
                  + " van bewaard."),
          Map.entry(
              "upload-beeindigd",
              "De aanlevering is door de leveraar gestopt; er is niets bewaard."),
          Map.entry(
              "upload-verlopen",
              "De aanlevering is niet op tijd begonnen of hervat; er is niets van bewaard."),
          Map.entry(
              "kolom-verboden",
              "Het bestand bevat een kolom die niet geleverd mag worden; er is niets van bewaard."),
          Map.entry(
              "kolommen-onjuist",
              "De kopregel past niet bij deze soort levering; er is niets van bewaard."),
          Map.entry("te-veel-afgekeurd", "Te veel regels zijn afgekeurd; er is niets van bewaard."),
          Map.entry(
              "digest-klopt-niet",
              "De afdruk in Content-Digest is een andere dan die van het bestand; er is niets van"
                  + " bewaard."));

  private static final String ZELF =
      "Het inlezen is door een storing bij de monitor mislukt; er is niets van bewaard. Lever het"
          + " bestand opnieuw aan.";

  private Weigeringen() {}

  /** The client is gone, or this instance was given up. */
  public static Failure afgebroken() {
    return new Failure.TooSlow(AFGEBROKEN, "De verbinding is verbroken; er is niets van bewaard.");
  }

  /** The client sends less than a file that is being read may ask for. */
  public static Failure teTraag() {
    return new Failure.TooSlow(
        TE_TRAAG, "De gegevens kwamen te langzaam binnen; er is niets van bewaard.");
  }

  /** This instance ends; another one, or the next, takes the file. */
  public static Failure stopt() {
    return new Failure.Unavailable(
        SERVER_STOPT, "De server stopt; stuur het bestand opnieuw.", Duration.ofSeconds(5));
  }

  public static String detail(String code) {
    return Stream.concat(
            Arrays.stream(CsvFault.Kind.values())
                .filter(kind -> kind.code().equals(code))
                .map(kind -> kind.melding() + " " + kind.herstel()),
            Arrays.stream(XlsxFault.Kind.values())
                .filter(kind -> kind != XlsxFault.Kind.BSN && kind.code().equals(code))
                .map(kind -> kind.melding() + " " + kind.herstel()))
        .findFirst()
        .orElseGet(() -> DETAIL.getOrDefault(code, ZELF));
  }
}
