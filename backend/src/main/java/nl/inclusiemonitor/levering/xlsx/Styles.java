package nl.inclusiemonitor.levering.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What numbers mean under each style of a workbook. */
final class Styles {
  // Excel's own limit is 65.490 styles.
  private static final int MOST = 65_536;

  private final List<NumberFormat> formats = new ArrayList<>();

  /** The meaning of a number under this style; one that is not declared shows it as it is. */
  NumberFormat format(int style) {
    return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GETAL;
  }

  /** Reads the styles of a workbook. */
  static Styles read(XmlScanner xml) {
    var styles = new Styles();
    Map<Integer, NumberFormat> own = new HashMap<>();
    boolean cells = false;
    for (var event = xml.next(); event != XmlScanner.Event.EOF; event = xml.next()) {
      if (event == XmlScanner.Event.TEXT) {
        continue;
      }
      boolean start = event == XmlScanner.Event.START;
      Tag tag = xml.tag();
      if (xml.depth() == 2 && tag.is("cellXfs")) {
        cells = start;
      } else if (start && xml.depth() == 3) {
        styles.add(tag, own, cells);
      }
    }
    return styles;
  }

  private void add(Tag tag, Map<Integer, NumberFormat> own, boolean cells) {
    int id = tag.number("numFmtId");
    if (tag.is("numFmt")) {
      tag.value("formatCode").ifPresent(code -> own.put(id, NumberFormat.of(code)));
    } else if (cells && tag.is("xf")) {
      NumberFormat declared = own.get(id);
      formats.add(declared == null ? NumberFormat.builtIn(id) : declared);
    }
    if (own.size() > MOST || formats.size() > MOST) {
      throw XlsxFault.unreadable();
    }
  }
}
