package nl.inclusiemonitor.levering.layout;

/** How long the lines of a soort may stay (domein.md §6); what was made of them stays for good. */
public enum Bewaartermijn {
  /** From the moment on which the last stand that uses them is vastgesteld. */
  NA_VASTSTELLEN,

  /** From the peildatum, or longer while a stand that is voorlopig uses them. */
  NA_PEILDATUM,

  /** Delivered totals are figures themselves. */
  BLIJVEND;

  /** The term in Dutch. */
  public String omschrijving(Bewaartermijnen termijnen) {
    return switch (this) {
      case NA_VASTSTELLEN ->
          "Tot "
              + termijnen.naVaststellenDagen()
              + " dagen na het vaststellen van de laatste stand die de regels gebruikt.";
      case NA_PEILDATUM -> "Tot " + termijnen.personeelMaanden() + " maanden na de peildatum.";
      case BLIJVEND -> "Blijvend.";
    };
  }
}
