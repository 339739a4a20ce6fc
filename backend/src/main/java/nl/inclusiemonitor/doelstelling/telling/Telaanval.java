package nl.inclusiemonitor.doelstelling.telling;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.inclusiemonitor.doelstelling.telling.Telbescherming.Cel;
import nl.inclusiemonitor.privacy.disclosure.Besluit;

/**
 * Computes from all that is shown what is not: counts are sums over units and schaalgroepen, so a
 * hidden one is given back exactly when it is a linear combination of shown ones. That is solved
 * modulo a prime, where sums of a few hundred counts come out as they do among fractions.
 */
final class Telaanval {
  private static final long PRIEM = (1L << 31) - 1;

  private final int drempel;
  private final Collection<Teltabel> tabellen;
  private final Map<Blad, Integer> onbekenden = new HashMap<>();

  /** What is known, each reduced by those before it, by the first unknown that it has. */
  private final Map<Integer, long[]> bekend = new HashMap<>();

  /** The smallest part of a count: one value in one unit and one schaalgroep without parts. */
  private record Blad(String schaalgroep, String onderdeel, String waarde) {}

  Telaanval(Collection<Teltabel> tabellen, Map<Cel, Besluit> besluit, int drempel) {
    this.drempel = drempel;
    this.tabellen = tabellen;
    for (Teltabel tabel : tabellen) {
      for (Telrij rij : tabel.rijen()) {
        bladen(tabel, rij.onderdeel(), tabel.waarden())
            .forEach(blad -> onbekenden.putIfAbsent(blad, onbekenden.size()));
      }
    }
    for (Teltabel tabel : tabellen) {
      tabel
          .alle()
          .forEach(
              rij -> {
                Besluit deze = besluit.get(new Cel(tabel.schaalgroep(), rij.onderdeel()));
                getoond(tabel, deze).forEach(waarden -> leer(tabel, rij.onderdeel(), waarden));
              });
    }
  }

  private static Stream<List<String>> getoond(Teltabel tabel, Besluit besluit) {
    if (besluit.verbergtRij()) {
      return Stream.empty();
    }
    return besluit.verbergtUitsplitsing()
        ? Stream.of(tabel.waarden())
        : tabel.waarden().stream().map(List::of);
  }

  /** A row of which a small group can be computed. */
  Optional<Cel> gekraakt() {
    return tabellen.stream()
        .flatMap(
            tabel ->
                tabel.rijen().stream()
                    .filter(rij -> isGekraakt(tabel, rij))
                    .map(rij -> new Cel(tabel.schaalgroep(), rij.onderdeel())))
        .findFirst();
  }

  private boolean isGekraakt(Teltabel tabel, Telrij rij) {
    boolean kleineRij = rij.totaal() < drempel;
    boolean somVolgt = kleineRij && volgt(tabel, rij.onderdeel(), tabel.waarden());
    return somVolgt
        || IntStream.range(0, tabel.waarden().size())
            .filter(i -> kleineRij || rij.isKlein(i, drempel))
            .anyMatch(i -> volgt(tabel, rij.onderdeel(), List.of(tabel.waarden().get(i))));
  }

  private static Stream<Blad> bladen(Teltabel tabel, String onderdeel, List<String> waarden) {
    List<String> onderdelen =
        onderdeel.equals(Teltabel.TOTAAL)
            ? tabel.rijen().stream().map(Telrij::onderdeel).toList()
            : List.of(onderdeel);
    return Schaalverband.bladen(tabel.schaalgroep())
        .flatMap(
            schaal ->
                onderdelen.stream()
                    .flatMap(
                        deel -> waarden.stream().map(waarde -> new Blad(schaal, deel, waarde))));
  }

  private long[] vorm(Teltabel tabel, String onderdeel, List<String> waarden) {
    long[] vorm = new long[onbekenden.size()];
    bladen(tabel, onderdeel, waarden).map(onbekenden::get).forEach(plaats -> vorm[plaats] = 1);
    return vorm;
  }

  private void leer(Teltabel tabel, String onderdeel, List<String> waarden) {
    long[] rest = herleid(vorm(tabel, onderdeel, waarden));
    for (int plaats = 0; plaats < rest.length; plaats++) {
      if (rest[plaats] != 0) {
        bekend.put(plaats, maal(rest, inverse(rest[plaats])));
        return;
      }
    }
  }

  private boolean volgt(Teltabel tabel, String onderdeel, List<String> waarden) {
    long[] rest = herleid(vorm(tabel, onderdeel, waarden));
    return Arrays.stream(rest).allMatch(getal -> getal == 0);
  }

  private long[] herleid(long[] vorm) {
    for (int plaats = 0; plaats < vorm.length; plaats++) {
      long[] regel = bekend.get(plaats);
      if (vorm[plaats] != 0 && regel != null) {
        long factor = PRIEM - vorm[plaats];
        for (int i = plaats; i < vorm.length; i++) {
          vorm[i] = (vorm[i] + factor * regel[i]) % PRIEM;
        }
      }
    }
    return vorm;
  }

  private static long[] maal(long[] vorm, long factor) {
    for (int i = 0; i < vorm.length; i++) {
      vorm[i] = vorm[i] * factor % PRIEM;
    }
    return vorm;
  }

  /** By Fermat: x to the power p − 2. */
  private static long inverse(long getal) {
    long uitkomst = 1;
    long macht = getal;
    for (long exponent = PRIEM - 2; exponent > 0; exponent >>= 1) {
      if ((exponent & 1) == 1) {
        uitkomst = uitkomst * macht % PRIEM;
      }
      macht = macht * macht % PRIEM;
    }
    return uitkomst;
  }
}
