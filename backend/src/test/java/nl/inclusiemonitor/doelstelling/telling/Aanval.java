package nl.inclusiemonitor.doelstelling.telling;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.inclusiemonitor.doelstelling.telling.Telbescherming.Cel;
import nl.inclusiemonitor.privacy.disclosure.Besluit;

/**
 * Knows every shown count and that units add up to VWS and schaalgroepen to larger ones, and solves
 * for what is not shown.
 */
final class Aanval {
  private static final Map<String, List<String>> BLADEN =
      Map.of(
          "alle", List.of("1-10", "11-12", "13-14", "15+"),
          "11-14", List.of("11-12", "13-14"),
          "1-10", List.of("1-10"),
          "11-12", List.of("11-12"),
          "13-14", List.of("13-14"),
          "15+", List.of("15+"));

  private final List<Teltabel> tabellen;
  private final Map<Cel, Besluit> besluit;
  private final Map<String, Integer> onbekenden = new LinkedHashMap<>();
  private final List<BigInteger[]> trappen = new ArrayList<>();

  Aanval(List<Teltabel> tabellen, Map<Cel, Besluit> besluit) {
    this.tabellen = tabellen;
    this.besluit = besluit;
    for (String blad : BLADEN.get("alle")) {
      for (Teltabel tabel : tabellen) {
        tabel
            .rijen()
            .forEach(rij -> rij.aantallen().forEach(a -> noem(blad, rij.onderdeel(), tabel)));
      }
    }
    tabellen.forEach(this::leer);
  }

  private void noem(String blad, String onderdeel, Teltabel tabel) {
    tabel
        .waarden()
        .forEach(w -> onbekenden.putIfAbsent(sleutel(blad, onderdeel, w), onbekenden.size()));
  }

  /** The small groups that can be computed. */
  Map<String, Integer> gekraakt() {
    Map<String, Integer> gekraakt = new TreeMap<>();
    for (Teltabel tabel : tabellen) {
      for (Telrij rij : tabel.rijen()) {
        boolean kleineRij = rij.totaal() < 10;
        if (kleineRij && volgt(vorm(tabel, rij.onderdeel(), tabel.waarden()))) {
          gekraakt.put(tabel.schaalgroep() + " " + rij.onderdeel(), rij.totaal());
        }
        for (int i = 0; i < tabel.waarden().size(); i++) {
          int aantal = rij.aantallen().get(i);
          List<String> waarde = List.of(tabel.waarden().get(i));
          if ((kleineRij || (aantal > 0 && aantal < 10))
              && volgt(vorm(tabel, rij.onderdeel(), waarde))) {
            gekraakt.put(tabel.schaalgroep() + " " + rij.onderdeel() + " " + waarde, aantal);
          }
        }
      }
    }
    return gekraakt;
  }

  private void leer(Teltabel tabel) {
    tabel
        .alle()
        .filter(rij -> rij.totaal() > 0)
        .forEach(
            rij -> {
              Besluit deze = besluit.get(new Cel(tabel.schaalgroep(), rij.onderdeel()));
              if (!deze.verbergtRij()) {
                neemOp(vorm(tabel, rij.onderdeel(), tabel.waarden()));
                if (!deze.verbergtUitsplitsing()) {
                  tabel
                      .waarden()
                      .forEach(waarde -> neemOp(vorm(tabel, rij.onderdeel(), List.of(waarde))));
                }
              }
            });
  }

  /** Which unknowns a count is the sum of. */
  private BigInteger[] vorm(Teltabel tabel, String onderdeel, List<String> waarden) {
    BigInteger[] vorm = new BigInteger[onbekenden.size()];
    Arrays.fill(vorm, BigInteger.ZERO);
    List<String> onderdelen =
        onderdeel.equals(Teltabel.TOTAAL)
            ? tabel.rijen().stream().map(Telrij::onderdeel).toList()
            : List.of(onderdeel);
    for (String blad : BLADEN.get(tabel.schaalgroep())) {
      for (String deel : onderdelen) {
        waarden.forEach(
            waarde -> vorm[onbekenden.get(sleutel(blad, deel, waarde))] = BigInteger.ONE);
      }
    }
    return vorm;
  }

  private static String sleutel(String blad, String onderdeel, String waarde) {
    return blad + " " + onderdeel + " " + waarde;
  }

  private void neemOp(BigInteger[] vorm) {
    BigInteger[] rest = herleid(vorm);
    if (eerste(rest) < rest.length) {
      trappen.add(rest);
      trappen.sort((een, ander) -> Integer.compare(eerste(een), eerste(ander)));
    }
  }

  private boolean volgt(BigInteger[] vorm) {
    return eerste(herleid(vorm)) == vorm.length;
  }

  private BigInteger[] herleid(BigInteger[] vorm) {
    BigInteger[] rest = vorm.clone();
    for (BigInteger[] trap : trappen) {
      int kolom = eerste(trap);
      BigInteger hier = rest[kolom];
      if (hier.signum() != 0) {
        BigInteger deler = BigInteger.ZERO;
        for (int i = 0; i < rest.length; i++) {
          rest[i] = rest[i].multiply(trap[kolom]).subtract(trap[i].multiply(hier));
          deler = deler.gcd(rest[i]);
        }
        if (deler.signum() != 0) {
          for (int i = 0; i < rest.length; i++) {
            rest[i] = rest[i].divide(deler);
          }
        }
      }
    }
    return rest;
  }

  private static int eerste(BigInteger[] vorm) {
    int kolom = 0;
    while (kolom < vorm.length && vorm[kolom].signum() == 0) {
      kolom++;
    }
    return kolom;
  }
}
