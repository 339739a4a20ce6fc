package nl.inclusiemonitor.levering;

import java.util.Map;

/** What the history says of a refused levering: only its code was kept. */
final class Weigeringen {
  static final String AFGEBROKEN = "afgebroken";

  private static final Map<String, String> DETAIL =
      Map.ofEntries(
          Map.entry(AFGEBROKEN, "Het bestand kwam niet helemaal binnen; er is niets van bewaard."),
          Map.entry(
              "bestand-bevat-bsn",
              "Het bestand bevat mogelijk een burgerservicenummer en is geweigerd; er is niets van"
                  + " bewaard."),
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

  private Weigeringen() {}

  static String detail(String code) {
    return DETAIL.getOrDefault(
        code, "Het bestand kon niet worden gelezen; er is niets van bewaard.");
  }
}
