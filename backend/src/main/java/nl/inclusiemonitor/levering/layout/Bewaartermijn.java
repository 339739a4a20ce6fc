package nl.inclusiemonitor.levering.layout;

/** How long the lines of a soort may stay (domein.md §6); what was made of them stays for good. */
public enum Bewaartermijn {
  NA_VASTSTELLEN("Tot 30 dagen na het vaststellen van de laatste stand die de regels gebruikt."),
  DERTIEN_MAANDEN("Tot 13 maanden na de peildatum."),

  /** Delivered totals are figures themselves. */
  BLIJVEND("Blijvend.");

  private final String omschrijving;

  Bewaartermijn(String omschrijving) {
    this.omschrijving = omschrijving;
  }

  /** The term in Dutch. */
  public String omschrijving() {
    return omschrijving;
  }
}
