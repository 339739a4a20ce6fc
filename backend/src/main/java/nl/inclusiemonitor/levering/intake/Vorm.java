package nl.inclusiemonitor.levering.intake;

/** How the lines of a file are packed. */
public enum Vorm {
  CSV,
  GZIP,
  /** An Excel workbook: its first sheet. */
  XLSX
}
