package nl.inclusiemonitor.demo.volume;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.inclusiemonitor.demo.bestand.Onderdeel;

/** The kinds of which a large file can be made, each with how it fills line number {@code i}. */
public enum VolumeSoort {
  VERLOONDE_UREN(
      "uwv-verloonde-uren",
      "pseudoniem;ikv_nummer;tijdvak_begin;tijdvak_eind;verloonde_uren;contracturen_per_week") {
    @Override
    void regel(Regelbuffer buffer, long zaad, long i, boolean fout) {
      int maand = (int) (i % MAANDEN.size());
      long lot = pseudoniem(buffer, zaad, i / MAANDEN.size());
      int uren = 800 + (int) (lot & 0xFFF) % 3200;
      buffer.teken(';').teken('1').teken(';').dag(EERSTE.get(maand)).teken(';');
      buffer.dag(LAATSTE.get(maand)).teken(';');
      if (fout) {
        buffer.tekst(ONZIN);
      } else {
        buffer.honderdsten(uren * 433 / 100 + maand * 17);
      }
      buffer.teken(';').honderdsten(uren);
    }
  },
  PERSONEEL(
      "personeel",
      "pseudoniem;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst;uit_dienst") {
    @Override
    void regel(Regelbuffer buffer, long zaad, long i, boolean fout) {
      long lot = pseudoniem(buffer, zaad, i);
      buffer.teken(';').teken('1').teken(';');
      buffer.tekst(fout ? ONZIN : CODES[(int) (lot & 0xFF) % CODES.length]);
      buffer.teken(';').geheel(4 + (int) (lot >>> 8 & 0xFF) % 14).teken(';');
      buffer.honderdsten(1600 + (int) (lot >>> 16 & 0xFF) % 21 * 100).teken(';');
      buffer.dag(LAATSTE.get(0).minusDays(1 + (lot >>> 24 & 0x1FFF))).teken(';');
    }
  },
  DOELGROEPREGISTER("uwv-doelgroepregister", "pseudoniem;registratie_begin;registratie_eind") {
    @Override
    void regel(Regelbuffer buffer, long zaad, long i, boolean fout) {
      long lot = pseudoniem(buffer, zaad, i);
      buffer.teken(';');
      if (fout) {
        buffer.tekst(ONZIN);
      } else {
        buffer.dag(EERSTE.get(0).minusDays(lot >>> 24 & 0x7FF));
      }
      buffer.teken(';');
      if ((lot & 0xF) == 0) {
        buffer.dag(EERSTE.get(0).plusDays(lot >>> 40 & 0xFF));
      }
    }
  };

  private static final List<YearMonth> MAANDEN =
      IntStream.rangeClosed(1, 12).mapToObj(maand -> YearMonth.of(2022, maand)).toList();
  private static final List<LocalDate> EERSTE = MAANDEN.stream().map(m -> m.atDay(1)).toList();
  private static final List<LocalDate> LAATSTE =
      MAANDEN.stream().map(YearMonth::atEndOfMonth).toList();
  private static final byte[] ONZIN = "onbekend".getBytes(US_ASCII);
  private static final byte[][] CODES =
      Arrays.stream(Onderdeel.values())
          .map(onderdeel -> onderdeel.name().getBytes(US_ASCII))
          .toArray(byte[][]::new);

  private final String naam;
  private final String kop;

  VolumeSoort(String naam, String kop) {
    this.naam = naam;
    this.kop = kop;
  }

  public static VolumeSoort van(String naam) {
    return Arrays.stream(values())
        .filter(soort -> soort.naam.equals(naam))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("--soort moet zijn: " + namen() + "."));
  }

  String naam() {
    return naam;
  }

  void kop(Regelbuffer buffer) {
    buffer.tekst(kop.getBytes(US_ASCII));
  }

  /** Writes line {@code i} without its end; a wrong one holds a word where that can't be. */
  abstract void regel(Regelbuffer buffer, long zaad, long i, boolean fout);

  /** What {@link #van} knows, as a sentence lists it. */
  public static String namen() {
    return Arrays.stream(values()).map(VolumeSoort::naam).collect(Collectors.joining(", "));
  }

  /**
   * Writes the pseudonym of a person, the same in every kind; gives back bits to draw cells from.
   * The mixing is that of SplitMix64 (Steele, Lea, Flood 2014): one to one, so no two are equal.
   */
  private static long pseudoniem(Regelbuffer buffer, long zaad, long persoon) {
    long eerste = meng(zaad + persoon * 0x9E3779B97F4A7C15L);
    long tweede = meng(eerste + 0x9E3779B97F4A7C15L);
    buffer.hex(eerste).hex(tweede);
    return tweede;
  }

  private static long meng(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }
}
