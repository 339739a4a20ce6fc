package nl.inclusiemonitor.levering.xlsx;

import java.util.Locale;
import java.util.Set;
import nl.inclusiemonitor.levering.xlsx.XlsxFault.Kind;

/**
 * Guards what people read or write in a workbook outside the cells of its first sheet: names,
 * comments, headers, properties, texts in drawings, the copy of its source that a pivot table
 * keeps. None of it is kept, but the file was sent with it.
 */
final class LooseText {
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "name",
          "displayName",
          "descr",
          "title",
          "display",
          "tooltip",
          "Target",
          "author",
          "caption",
          "prompt",
          "promptTitle",
          "error",
          "errorTitle",
          "string");
  private static final Set<String> FORMULAS =
      Set.of(
          "f",
          "formula",
          "formula1",
          "formula2",
          "definedName",
          "calculatedColumnFormula",
          "totalsRowFormula");
  // Moments, and places in a drawing.
  private static final Set<String> MACHINE =
      Set.of("created", "modified", "lastPrinted", "col", "colOff", "row", "rowOff");
  // Between the runs of one text.
  private static final Set<String> RUNS =
      Set.of(
          "t",
          "r",
          "rPr",
          "rFont",
          "sz",
          "color",
          "b",
          "i",
          "u",
          "strike",
          "family",
          "scheme",
          "charset",
          "vertAlign",
          "outline",
          "shadow",
          "condense",
          "extend",
          "latin",
          "ea",
          "cs",
          "sym",
          "solidFill",
          "srgbClr",
          "schemeClr");
  private static final int OVERLAP = 64;

  private final String part;
  private final Text text = new Text(4 * XmlScanner.PIECE);
  private String element = "";

  /**
   * A guard.
   *
   * @param part the part that is looked through, to name it
   */
  LooseText(String part) {
    this.part = part;
  }

  /** Looks through a whole part. */
  static void walk(XmlScanner xml, String part) {
    var loose = new LooseText(part);
    XmlScanner.Event event;
    do {
      event = xml.next();
      loose.take(xml, event);
    } while (event != XmlScanner.Event.EOF);
  }

  /** Takes what was found in the part. */
  void take(XmlScanner xml, XmlScanner.Event event) {
    switch (event) {
      case START -> {
        element = xml.tag().name();
        judgeAttributes(xml.tag());
      }
      case TEXT -> {
        if (!MACHINE.contains(element)) {
          text.add(xml.text());
          if (text.length() > XmlScanner.PIECE) {
            judge();
            text.keepLast(OVERLAP);
          }
        }
      }
      case END -> {
        if (!RUNS.contains(xml.tag().name())) {
          judge();
          text.clear();
        }
      }
      case EOF -> judge();
    }
  }

  /** Reads and guards the formula that starts here. */
  void takeFormula(XmlScanner xml, String plaats) {
    int depth = xml.depth();
    text.clear();
    for (XmlScanner.Event event = xml.next(); !ends(xml, event, depth); event = xml.next()) {
      if (event == XmlScanner.Event.TEXT) {
        text.add(xml.text());
      }
    }
    if (Untyped.isWorthwhile(text.bytes(), text.length())
        && Untyped.mayBeBsnInFormula(text.text())) {
      throw new XlsxFault(Kind.BSN, plaats);
    }
    text.clear();
  }

  private static boolean ends(XmlScanner xml, XmlScanner.Event event, int depth) {
    return event == XmlScanner.Event.END && xml.depth() == depth;
  }

  private void judge() {
    if (!Untyped.isWorthwhile(text.bytes(), text.length())) {
      return;
    }
    String found = text.text();
    boolean formula = FORMULAS.contains(element);
    if (formula ? Untyped.mayBeBsnInFormula(found) : Untyped.mayBeBsn(found)) {
      throw new XlsxFault(Kind.BSN, part);
    }
  }

  private void judgeAttributes(Tag tag) {
    for (int i = 0; i < tag.attributes(); i++) {
      if (tag.valueTo(i) - tag.valueFrom(i) >= 8
          && isText(tag.attributeName(i))
          && Untyped.mayBeBsn(tag.attributeValue(i))) {
        throw new XlsxFault(Kind.BSN, part);
      }
    }
  }

  /** A filter, a scenario and a pivot table keep values of cells in attributes. */
  private boolean isText(String attribute) {
    return ATTRIBUTES.contains(attribute)
        || attribute.equals("v")
        || (attribute.equals("val")
            && (element.equals("inputCells")
                || element.toLowerCase(Locale.ROOT).endsWith("filter")));
  }
}
