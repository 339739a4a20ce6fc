package nl.inclusiemonitor.levering.xlsx;

/** The workbook cannot be taken in: what is wrong and where. */
public final class XlsxFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What makes a workbook unfit. */
  public enum Kind {
    LEEG(
        "bestand-leeg",
        "Het eerste werkblad is leeg.",
        "Zet de kopregel en de regels op het eerste werkblad."),
    ONLEESBAAR(
        "xlsx-onleesbaar",
        "Dit bestand is geen Excel-werkmap, of is beschadigd.",
        "Open het in Excel en sla het opnieuw op als .xlsx."),
    OUD(
        "xlsx-oud-formaat",
        "Dit is een werkmap in het oude formaat van Excel (.xls).",
        "Open haar in Excel en sla haar op als .xlsx."),
    BINAIR(
        "xlsx-binair",
        "Dit is een binaire werkmap van Excel (.xlsb).",
        "Open haar in Excel en sla haar op als .xlsx."),
    WACHTWOORD(
        "xlsx-wachtwoord",
        "Deze werkmap is met een wachtwoord of een label versleuteld.",
        "Haal de versleuteling eraf, of lever de gegevens als CSV."),
    GEEN_BLAD(
        "xlsx-geen-werkblad",
        "Het eerste blad van deze werkmap is geen werkblad met cellen.",
        "Zet het werkblad met de gegevens vooraan."),
    INGESLOTEN(
        "xlsx-ingesloten",
        "In deze werkmap zit een ander bestand, dat niet op burgerservicenummers is na te kijken.",
        "Haal het ingesloten bestand of object weg, of zet alleen de gegevens in een nieuwe werkmap."),
    CEL(
        "xlsx-cel-onjuist",
        "De cellen van dit werkblad staan niet op volgorde of buiten het blad.",
        "Open de werkmap in Excel en sla haar opnieuw op."),
    ONREDELIJK(
        "xlsx-onredelijk",
        "Een deel van deze werkmap wordt uitgepakt meer dan 200 keer zo groot.",
        "Zet alleen de gegevens in een nieuwe werkmap, of lever ze als CSV."),
    TE_GROOT(
        "xlsx-te-groot",
        "Een werkmap mag hoogstens 20 MB zijn, 200 MB uitgepakt en 48 MB aan verschillende teksten.",
        "Lever de gegevens als CSV."),
    BSN("bestand-bevat-bsn", "", "");

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
  private final String plaats;

  XlsxFault(Kind kind, String plaats) {
    super(kind.code, null, false, false);
    this.kind = kind;
    this.plaats = plaats;
  }

  XlsxFault(Kind kind) {
    this(kind, "");
  }

  static XlsxFault unreadable() {
    return new XlsxFault(Kind.ONLEESBAAR);
  }

  public Kind kind() {
    return kind;
  }

  /** A cell, a cell of another sheet ({@code Blad2!C7}) or a part of the file; else empty. */
  public String plaats() {
    return plaats;
  }
}
