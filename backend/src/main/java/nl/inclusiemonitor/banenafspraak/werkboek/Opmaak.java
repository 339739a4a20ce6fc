package nl.inclusiemonitor.banenafspraak.werkboek;

/** How a cell looks; the same decimals as the screens. */
enum Opmaak {
  TEKST(Opmaak.ALGEMEEN, false, false),
  TEKST_VET(Opmaak.ALGEMEEN, true, false),
  TITEL(Opmaak.ALGEMEEN, true, false),
  KOP(Opmaak.ALGEMEEN, true, true),
  LANG(Opmaak.ALGEMEEN, false, true),
  WOORDEN(Opmaak.ALGEMEEN, false, true),
  GETAL(Opmaak.ALGEMEEN, false, false),
  FTE("#,##0.0", false, false),
  FTE_VET("#,##0.0", true, false),
  TWEE("#,##0.00", false, false),
  TWEE_VET("#,##0.00", true, false),
  PROCENT("0.0%", false, false),
  PROCENT_VET("0.0%", true, false),
  PERCENTAGE("0.00%", false, false),
  EEN("#,##0.0", false, false),
  EURO("\"€\" #,##0", false, false);

  static final String ALGEMEEN = "General";

  private final String vorm;
  private final boolean vet;
  private final boolean loopt;

  Opmaak(String vorm, boolean vet, boolean loopt) {
    this.vorm = vorm;
    this.vet = vet;
    this.loopt = loopt;
  }

  /** The number format, in the notation of the file format (ECMA-376 part 1, 18.8.30). */
  String vorm() {
    return vorm;
  }

  boolean vet() {
    return vet;
  }

  /** Whether its text goes on at the next line of the cell. */
  boolean loopt() {
    return loopt;
  }

  /** The size of its letters. */
  int punten() {
    return switch (this) {
      case TITEL -> 16;
      case WOORDEN -> 8;
      default -> 11;
    };
  }

  Opmaak vet(boolean ja) {
    return ja ? Opmaak.valueOf(name() + "_VET") : this;
  }
}
