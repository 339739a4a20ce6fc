package nl.inclusiemonitor.aanwezigheid;

/**
 * Committee members, and how many of them were trained: exact, and so never to leave the
 * transaction that counts.
 */
record Groep(int leden, int getraind) {
  static final Groep LEEG = new Groep(0, 0);

  /**
   * What numbers are rounded to. Two counts that differ by one person then mostly look the same,
   * and «alle» is never said of a group: 10 of 10 stands for anything from 10 to 12.
   */
  static final int AFRONDING = 5;

  Groep met(Groep ander) {
    return new Groep(leden + ander.leden, getraind + ander.getraind);
  }

  Groep metLid(boolean isGetraind) {
    return new Groep(leden + 1, getraind + (isGetraind ? 1 : 0));
  }

  /** Whether both the list and what it has in common with the other one reach the threshold. */
  boolean isTelbaar(int drempel) {
    return leden >= drempel && getraind >= drempel;
  }

  int ledenAfgerond() {
    return afgerond(leden);
  }

  int getraindAfgerond() {
    return afgerond(getraind);
  }

  private static int afgerond(int aantal) {
    return Math.floorDiv(aantal + AFRONDING / 2, AFRONDING) * AFRONDING;
  }
}
