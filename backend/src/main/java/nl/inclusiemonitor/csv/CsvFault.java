package nl.inclusiemonitor.csv;

/** The file cannot be read any further: what is wrong and where. */
public final class CsvFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What makes a file unreadable. */
  public enum Kind {
    LEEG("bestand-leeg", "Het bestand is leeg.", "Lever een bestand met een kopregel en regels."),
    AANHALINGSTEKEN(
        "aanhalingsteken-niet-gesloten",
        "Een aanhalingsteken dat hier begint, eindigt nergens.",
        "Sluit het aanhalingsteken of haal het weg."),
    REGEL_TE_LANG(
        "regel-te-lang",
        "Deze regel is langer dan 64 KB.",
        "Controleer of het bestand regeleinden heeft."),
    TEKENCODERING(
        "tekencodering-onjuist",
        "Dit bestand is geen UTF-8 of Windows-1252, of wisselt daartussen.",
        "Sla het bestand op als «CSV UTF-8»."),
    SCHEIDINGSTEKEN(
        "scheidingsteken-onjuist",
        "Het scheidingsteken in de regel «sep=» is geen puntkomma, komma of tab.",
        "Gebruik puntkomma, komma of tab.");

    private final String code;
    private final String melding;
    private final String herstel;

    Kind(String code, String melding, String herstel) {
      this.code = code;
      this.melding = melding;
      this.herstel = herstel;
    }

    public String code() {
      return code;
    }

    /** What is wrong, in Dutch. */
    public String melding() {
      return melding;
    }

    /** What to do about it, in Dutch. */
    public String herstel() {
      return herstel;
    }
  }

  private final Kind kind;
  private final long rij;
  private final int kolom;

  CsvFault(Kind kind, long rij, int kolom) {
    super(kind.code, null, false, false);
    this.kind = kind;
    this.rij = rij;
    this.kolom = kolom;
  }

  public Kind kind() {
    return kind;
  }

  /** Row in a spreadsheet, from 1. */
  public long rij() {
    return rij;
  }

  /** Cell in a spreadsheet. */
  public String cel() {
    return Cel.naam(kolom, rij);
  }
}
