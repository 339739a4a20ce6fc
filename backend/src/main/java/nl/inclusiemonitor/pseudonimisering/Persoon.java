package nl.inclusiemonitor.pseudonimisering;

/** How a line of a source tells whom it is about. */
sealed interface Persoon {
  /** The column that tells it. */
  String kolom();

  /** The burgerservicenummer, or {@link Bsn#GEEN}. */
  int bsn(Veld veld);

  /** Reports a line that leads to no burgerservicenummer. */
  void meld(Verslag verslag, long regel);

  /** The line holds the burgerservicenummer itself. */
  record DoorBsn() implements Persoon {
    static final String KOLOM = "bsn";
    static final String ONGELDIG =
        "«bsn» is geen burgerservicenummer (8 of 9 cijfers die aan de elfproef voldoen).";

    @Override
    public String kolom() {
      return KOLOM;
    }

    @Override
    public int bsn(Veld veld) {
      return Bsn.lees(veld.bytes, veld.from, veld.to);
    }

    @Override
    public void meld(Verslag verslag, long regel) {
      verslag.fout(regel, ONGELDIG);
    }
  }

  /** The line holds a personeelsnummer, which the link file knows. */
  record DoorKoppeling(Koppeling koppeling) implements Persoon {
    static final String KOLOM = "personeelsnummer";
    static final String ONBEKEND =
        "Weggelaten: het personeelsnummer staat niet in het koppelbestand.";

    @Override
    public String kolom() {
      return KOLOM;
    }

    @Override
    public int bsn(Veld veld) {
      return koppeling.bsn(veld.bytes, veld.from, veld.to);
    }

    @Override
    public void meld(Verslag verslag, long regel) {
      verslag.weggelaten(regel, ONBEKEND);
    }
  }
}
