package nl.inclusiemonitor.banenafspraak.indeling;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a reader solves who takes each known sum as an equation: three units of which every two are
 * known together are all known, though no two of these sums can be subtracted.
 */
final class Stelsel {
  private Stelsel() {}

  /**
   * Whether some unit alone follows. In reduced row echelon form a unit follows exactly when a row
   * holds nothing but that unit. Over whole numbers, without divisions that round.
   */
  static boolean lostEenOp(Set<Set<String>> groepen) {
    List<String> codes =
        List.copyOf(groepen.stream().collect(TreeSet::new, Set::addAll, Set::addAll));
    List<BigInteger[]> rijen = new ArrayList<>();
    groepen.forEach(groep -> rijen.add(rij(codes, groep)));
    int klaar = 0;
    for (int kolom = 0; kolom < codes.size() && klaar < rijen.size(); kolom++) {
      int spil = klaar;
      while (spil < rijen.size() && rijen.get(spil)[kolom].signum() == 0) {
        spil++;
      }
      if (spil < rijen.size()) {
        BigInteger[] met = rijen.remove(spil);
        for (int i = 0; i < rijen.size(); i++) {
          rijen.set(i, zonder(rijen.get(i), met, kolom));
        }
        rijen.add(klaar++, met);
      }
    }
    return rijen.stream()
        .anyMatch(rij -> Arrays.stream(rij).filter(getal -> getal.signum() != 0).count() == 1);
  }

  private static BigInteger[] rij(List<String> codes, Set<String> groep) {
    return codes.stream()
        .map(code -> groep.contains(code) ? BigInteger.ONE : BigInteger.ZERO)
        .toArray(BigInteger[]::new);
  }

  private static BigInteger[] zonder(BigInteger[] rij, BigInteger[] met, int kolom) {
    BigInteger keer = rij[kolom];
    if (keer.signum() == 0) {
      return rij;
    }
    BigInteger[] rest = new BigInteger[rij.length];
    BigInteger deler = BigInteger.ZERO;
    for (int i = 0; i < rij.length; i++) {
      rest[i] = rij[i].multiply(met[kolom]).subtract(met[i].multiply(keer));
      deler = deler.gcd(rest[i]);
    }
    if (deler.signum() > 0) {
      for (int i = 0; i < rest.length; i++) {
        rest[i] = rest[i].divide(deler);
      }
    }
    return rest;
  }
}
