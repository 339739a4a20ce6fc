package nl.inclusiemonitor.levering.xlsx;

import java.math.BigDecimal;
import nl.inclusiemonitor.csv.Cel;
import nl.inclusiemonitor.levering.xlsx.XlsxFault.Kind;
import nl.inclusiemonitor.privacy.BsnGuard;

/**
 * Reads one worksheet, a step at a time. A cell becomes the text that a CSV file would have; what
 * is on a sheet beside its cells goes to the guard.
 */
final class SheetReader {
  /** Takes the cells of a sheet in order, those that are empty left out. */
  interface Cells {
    void row(int rij);

    /**
     * One cell.
     *
     * @param getal whether it is kept as a number
     */
    void cell(int kolom, boolean getal, Text value);

    /** A text that is in the list of texts of the workbook. */
    void shared(int kolom, int index);

    void endRow();
  }

  private static final int ROWS = 1_048_576;
  private static final int COLUMNS = 16_384;

  /** Cells handled in a step. */
  private static final int STEP = 2_000;

  /** Stands for each of Excel's error values, and for a formula of which no outcome is kept. */
  private static final String ERROR = "#N/A";

  private final String sheet;
  private final XmlScanner xml;
  private final Styles styles;
  private final boolean from1904;
  private final Cells cells;
  private final LooseText loose;
  private final Text value = new Text(SharedStrings.LONGEST);
  private final RichText rich;
  private boolean inData;
  private boolean ended;
  private int rij;
  private int kolom;
  private int handled;

  /**
   * A reader of one sheet.
   *
   * @param sheet what to put before the name of a cell
   */
  SheetReader(String sheet, XmlScanner xml, Workbook workbook, Cells cells, LooseText loose) {
    this.sheet = sheet;
    this.xml = xml;
    styles = workbook.styles();
    from1904 = workbook.from1904();
    this.cells = cells;
    this.loose = loose;
    rich = new RichText(xml, value);
  }

  /** Handles a part of the sheet. False when there is nothing left. */
  boolean advance() {
    handled = 0;
    while (!ended && handled < STEP) {
      XmlScanner.Event event = xml.next();
      ended = event == XmlScanner.Event.EOF;
      if (xml.depth() == 2 && event != XmlScanner.Event.TEXT && xml.tag().is("sheetData")) {
        inData = event == XmlScanner.Event.START;
      } else if (!inData) {
        loose.take(xml, event);
      } else if (event == XmlScanner.Event.START && xml.depth() == 3 && xml.tag().is("row")) {
        readRow();
      }
    }
    return !ended;
  }

  private void readRow() {
    handled++;
    Tag row = xml.tag();
    int number = row.index("r") < 0 ? rij + 1 : row.number("r");
    if (number <= rij || number > ROWS) {
      throw new XlsxFault(Kind.CEL, sheet + Cel.naam(0, rij + 1L));
    }
    rij = number;
    kolom = -1;
    cells.row(rij);
    for (XmlScanner.Event event = xml.next(); !isEnd(event, 3); event = xml.next()) {
      if (event == XmlScanner.Event.START && xml.depth() == 4 && xml.tag().is("c")) {
        readCell();
      }
    }
    cells.endRow();
  }

  private String plaats(int column) {
    return sheet + Cel.naam(column, rij);
  }

  private boolean isEnd(XmlScanner.Event event, int depth) {
    return event == XmlScanner.Event.END && xml.depth() == depth;
  }

  private void readCell() {
    handled++;
    kolom = column();
    CellType type = CellType.of(xml.tag());
    NumberFormat format = styles.format(xml.tag().number("s"));
    value.clear();
    boolean valued = false;
    boolean formula = false;
    for (XmlScanner.Event event = xml.next(); !isEnd(event, 4); event = xml.next()) {
      if (event == XmlScanner.Event.START && xml.depth() == 5) {
        if (xml.tag().is("v")) {
          readValue();
          valued = true;
        } else if (xml.tag().is("is")) {
          rich.read();
          valued = true;
        } else if (xml.tag().is("f")) {
          formula = true;
          loose.takeFormula(xml, plaats(kolom));
        }
      }
    }
    if (formula && !valued) {
      value.set(ERROR);
      cells.cell(kolom, false, value);
    } else if (!value.isEmpty()) {
      give(type, format);
    }
  }

  /** Where the cell is; one without a name comes after the last one. */
  private int column() {
    Tag cell = xml.tag();
    int index = cell.index("r");
    int next =
        index < 0 ? kolom + 1 : column(cell.bytes(), cell.valueFrom(index), cell.valueTo(index));
    if (next <= kolom || next >= COLUMNS) {
      throw new XlsxFault(Kind.CEL, plaats(kolom + 1));
    }
    return next;
  }

  /** The column of a name like {@code C7}; −1 when it is no name of a cell in this row. */
  private int column(byte[] bytes, int from, int to) {
    int column = 0;
    int at = from;
    for (; at < to && bytes[at] >= 'A' && bytes[at] <= 'Z' && column <= COLUMNS; at++) {
      column = column * 26 + bytes[at] - 'A' + 1;
    }
    return Ascii.number(bytes, at, to) == rij ? column - 1 : -1;
  }

  private void readValue() {
    value.clear();
    int depth = xml.depth();
    for (XmlScanner.Event event = xml.next(); !isEnd(event, depth); event = xml.next()) {
      if (event == XmlScanner.Event.TEXT) {
        value.add(xml.text());
      }
    }
  }

  private void give(CellType type, NumberFormat format) {
    switch (type) {
      case SHARED -> cells.shared(kolom, index());
      case INLINE -> cells.cell(kolom, false, value);
      case FORMULA_TEXT -> {
        value.unescape();
        cells.cell(kolom, false, value);
      }
      case BOOLEAN -> {
        value.set(value.is("1") || value.is("true") ? "J" : "N");
        cells.cell(kolom, false, value);
      }
      case ERROR -> {
        value.set(ERROR);
        cells.cell(kolom, false, value);
      }
      case DATE -> {
        value.set(value.text().replaceFirst("T00:00:00(\\.0+)?Z?$", ""));
        cells.cell(kolom, false, value);
      }
      case NUMBER -> {
        showNumber(format);
        cells.cell(kolom, true, value);
      }
    }
  }

  private int index() {
    int index = Ascii.number(value.bytes(), 0, value.length());
    if (index < 0) {
      throw new XlsxFault(Kind.CEL, plaats(kolom));
    }
    return index;
  }

  private void showNumber(NumberFormat format) {
    if (format == NumberFormat.GETAL && Numbers.isPlain(value.bytes(), 0, value.length())) {
      return;
    }
    Numbers.of(value.text().strip()).ifPresent(number -> show(number, format));
  }

  private void show(BigDecimal number, NumberFormat format) {
    boolean other = format == NumberFormat.PROCENT || format == NumberFormat.TIJD;
    // No percentage and no time has eight digits: the format would hide what the cell holds.
    if (other && BsnGuard.isIn(Numbers.plain(number))) {
      throw new XlsxFault(Kind.BSN, plaats(kolom));
    }
    value.set(Numbers.shown(number, format, from1904));
  }
}
