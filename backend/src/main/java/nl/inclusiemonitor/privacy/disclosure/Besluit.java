package nl.inclusiemonitor.privacy.disclosure;

/**
 * What is hidden of one row.
 *
 * @param rij whether every figure about its persons is
 * @param uitsplitsing whether the groups are that its persons are divided in, while their sum is
 *     shown; a hidden row hides these as well
 */
public record Besluit(Verberging rij, Verberging uitsplitsing) {
  public static final Besluit ALLES_GETOOND = new Besluit(Verberging.NEE, Verberging.NEE);

  public boolean verbergtRij() {
    return rij != Verberging.NEE;
  }

  public boolean verbergtUitsplitsing() {
    return uitsplitsing != Verberging.NEE;
  }
}
