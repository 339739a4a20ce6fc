package nl.inclusiemonitor.pseudonimisering;

import java.util.Arrays;

/**
 * Which burgerservicenummer belongs to a personeelsnummer: a hash table in three arrays, some 30
 * bytes a person. A personeelsnummer of digits only is the same with and without zeros before it,
 * for a spreadsheet drops them.
 */
final class Koppeling {
  private byte[] tekens = new byte[1 << 12];
  private int lengte;
  // Where the personeelsnummer begins in tekens, plus one; 0: free. It ends where a 0 byte stands.
  private int[] plaatsen = new int[1 << 10];
  private int[] bsns = new int[1 << 10];
  private int aantal;

  /** Adds a person; false when this personeelsnummer already belongs to another. */
  boolean voegToe(byte[] bytes, int from, int to, int bsn) {
    int begin = begin(bytes, from, to);
    int vak = vak(bytes, begin, to);
    if (plaatsen[vak] != 0) {
      return bsns[vak] == bsn;
    }
    if (++aantal * 2 > plaatsen.length) {
      verdubbel();
      vak = vak(bytes, begin, to);
    }
    plaatsen[vak] = bewaar(bytes, begin, to) + 1;
    bsns[vak] = bsn;
    return true;
  }

  /** The burgerservicenummer, or {@link Bsn#GEEN} when the personeelsnummer is unknown. */
  int bsn(byte[] bytes, int from, int to) {
    int vak = vak(bytes, begin(bytes, from, to), to);
    return plaatsen[vak] == 0 ? Bsn.GEEN : bsns[vak];
  }

  int aantal() {
    return aantal;
  }

  private static int begin(byte[] bytes, int from, int to) {
    int nullen = from;
    while (nullen < to - 1 && bytes[nullen] == '0') {
      nullen++;
    }
    for (int i = nullen; i < to; i++) {
      if (bytes[i] < '0' || bytes[i] > '9') {
        return from;
      }
    }
    return nullen;
  }

  private int vak(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    int vak = ((hash * 0x9e3779b9) >>> 7) & (plaatsen.length - 1);
    while (plaatsen[vak] != 0 && !staat(plaatsen[vak] - 1, bytes, from, to)) {
      vak = (vak + 1) & (plaatsen.length - 1);
    }
    return vak;
  }

  private boolean staat(int plaats, byte[] bytes, int from, int to) {
    int eind = plaats + to - from;
    return eind < lengte
        && tekens[eind] == 0
        && Arrays.equals(tekens, plaats, eind, bytes, from, to);
  }

  private int bewaar(byte[] bytes, int from, int to) {
    int begin = lengte;
    if (lengte + to - from + 1 > tekens.length) {
      tekens = Arrays.copyOf(tekens, (lengte + to - from + 1) * 2);
    }
    System.arraycopy(bytes, from, tekens, begin, to - from);
    lengte += to - from + 1;
    tekens[lengte - 1] = 0;
    return begin;
  }

  private void verdubbel() {
    int[] oudePlaatsen = plaatsen;
    int[] oudeBsns = bsns;
    plaatsen = new int[oudePlaatsen.length * 2];
    bsns = new int[plaatsen.length];
    for (int oud = 0; oud < oudePlaatsen.length; oud++) {
      if (oudePlaatsen[oud] != 0) {
        int begin = oudePlaatsen[oud] - 1;
        int eind = begin;
        while (tekens[eind] != 0) {
          eind++;
        }
        int vak = vak(tekens, begin, eind);
        plaatsen[vak] = oudePlaatsen[oud];
        bsns[vak] = oudeBsns[oud];
      }
    }
  }
}
