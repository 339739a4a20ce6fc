package nl.inclusiemonitor.banenafspraak.vaststelling;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.Eenheid;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.banenafspraak.berekening.Kerncijfers;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.privacy.disclosure.Zicht;

/**
 * A unit whose realised jobs changed more since the quarter before than goes without saying.
 *
 * @param verborgen whether its figures are kept from who may not see lines about persons
 * @param verklaring why, as somebody told; empty as long as nobody did
 */
record Sprong(
    String code,
    String naam,
    String van,
    String naar,
    boolean verborgen,
    Optional<Verklaring> verklaring) {

  /** A change is a jump from this many jobs on, and from this part of what it was. */
  static final BigDecimal BANEN = BigDecimal.valueOf(2);

  static final BigDecimal DEEL = new BigDecimal("0.25");

  /** Why the jobs of a unit changed so much. */
  record Verklaring(String reden, Optional<String> toelichting, String door, Instant op) {}

  /** The jumps of units that are in both; only what is complete in both can be compared. */
  static List<Sprong> tussen(Stand vorige, Stand nu, Map<String, Verklaring> verklaringen) {
    List<Sprong> sprongen = new ArrayList<>();
    for (Grondslag deel : nu.onderdelen()) {
      Optional<Grondslag> eerder =
          vorige.onderdelen().stream().filter(toen -> toen.code().equals(deel.code())).findFirst();
      Optional<Breuk> van = eerder.flatMap(toen -> gerealiseerd(vorige, toen));
      Optional<Breuk> naar = gerealiseerd(nu, deel);
      if (van.isPresent() && naar.isPresent() && isSprong(van.get(), naar.get())) {
        sprongen.add(
            new Sprong(
                deel.code(),
                deel.naam(),
                Eenheid.BANEN.weergave(van.get()),
                Eenheid.BANEN.weergave(naar.get()),
                isVerborgen(vorige, eerder.get()) || isVerborgen(nu, deel),
                Optional.ofNullable(verklaringen.get(deel.code()))));
      }
    }
    return sprongen;
  }

  static boolean isSprong(Breuk van, Breuk naar) {
    BigDecimal verschil = naar.min(van).waarde().abs();
    return verschil.compareTo(BANEN) >= 0 && verschil.compareTo(van.maal(DEEL).waarde()) >= 0;
  }

  private static boolean isVerborgen(Stand stand, Grondslag rij) {
    return stand.cijfers(rij).zicht(rij.besluit(), false) == Zicht.NIETS;
  }

  private static Optional<Breuk> gerealiseerd(Stand stand, Grondslag rij) {
    Kerncijfers alles = stand.cijfers(rij);
    // Told to all alike: a sum as rounded as for who may not see what is hidden under it.
    Kerncijfers cijfers =
        alles.zicht(rij.besluit(), false) == Zicht.SAMEN ? alles.zoals(Zicht.SAMEN) : alles;
    return cijfers.gerealiseerd().filter(som -> cijfers.volledig());
  }
}
