package nl.inclusiemonitor.levering.xlsx;

/** How a cell keeps its value (ECMA-376 §18.18.11). */
enum CellType {
  NUMBER("n"),
  SHARED("s"),
  INLINE("inlineStr"),
  FORMULA_TEXT("str"),
  BOOLEAN("b"),
  ERROR("e"),
  DATE("d");

  private static final CellType[] ALL = values();

  private final String code;

  CellType(String code) {
    this.code = code;
  }

  /** The type of the cell that starts here. */
  static CellType of(Tag cell) {
    if (cell.index("t") < 0) {
      return NUMBER;
    }
    for (CellType type : ALL) {
      if (cell.has("t", type.code)) {
        return type;
      }
    }
    throw XlsxFault.unreadable();
  }
}
