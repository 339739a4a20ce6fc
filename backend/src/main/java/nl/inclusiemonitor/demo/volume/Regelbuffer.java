package nl.inclusiemonitor.demo.volume;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;

/**
 * Collects bytes of lines and passes them on by the megabyte. It makes no object per cell, so that
 * a generator writes over a million lines a second.
 */
final class Regelbuffer {
  private static final byte[] HEX = "0123456789abcdef".getBytes(US_ASCII);
  private static final int GROOTTE = 1 << 20;

  /** More than any line of a volume file. */
  private static final int LANGSTE_REGEL = 512;

  private static final LocalDate EERSTE_DAG = LocalDate.of(1990, 1, 1);
  private static final byte[][] DAGEN =
      EERSTE_DAG
          .datesUntil(LocalDate.of(2024, 1, 1))
          .map(dag -> dag.toString().getBytes(US_ASCII))
          .toArray(byte[][]::new);

  private final OutputStream out;
  private final byte[] buffer = new byte[GROOTTE];
  private int lengte;

  Regelbuffer(OutputStream out) {
    this.out = out;
  }

  Regelbuffer teken(char teken) {
    buffer[lengte++] = (byte) teken;
    return this;
  }

  Regelbuffer tekst(byte[] tekst) {
    System.arraycopy(tekst, 0, buffer, lengte, tekst.length);
    lengte += tekst.length;
    return this;
  }

  Regelbuffer hex(long waarde) {
    for (int bits = 60; bits >= 0; bits -= 4) {
      buffer[lengte++] = HEX[(int) (waarde >>> bits) & 15];
    }
    return this;
  }

  /** A day from 1990 to 2023, as 2022-09-30. */
  Regelbuffer dag(LocalDate dag) {
    return tekst(DAGEN[(int) (dag.toEpochDay() - EERSTE_DAG.toEpochDay())]);
  }

  Regelbuffer geheel(int getal) {
    if (getal >= 10) {
      geheel(getal / 10);
    }
    return teken((char) ('0' + getal % 10));
  }

  /** A number of hundredths with two decimals and a decimal point. */
  Regelbuffer honderdsten(int getal) {
    geheel(getal / 100);
    return teken('.').teken((char) ('0' + getal / 10 % 10)).teken((char) ('0' + getal % 10));
  }

  void eindeRegel() throws IOException {
    teken('\n');
    if (lengte > GROOTTE - LANGSTE_REGEL) {
      leeg();
    }
  }

  void leeg() throws IOException {
    out.write(buffer, 0, lengte);
    lengte = 0;
  }
}
