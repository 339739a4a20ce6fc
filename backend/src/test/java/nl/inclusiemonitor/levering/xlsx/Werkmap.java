package nl.inclusiemonitor.levering.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.csv.Cel;

/** A workbook made by hand: the parts that Excel needs, and what a test puts in. */
public final class Werkmap {
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final List<String> sheets = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> types = new ArrayList<>();
  private final Map<String, String> parts = new LinkedHashMap<>();
  private String strings = "";
  private String numFmts = "";
  private final StringBuilder xfs = new StringBuilder("<xf numFmtId=\"0\"/>");
  private String workbookPr = "";

  /** A workbook of one sheet with these rows. */
  public static Werkmap met(String... rows) {
    return new Werkmap().blad("Blad1", String.join("", rows));
  }

  /** A workbook of which every cell is an inline text, and an empty one is left out. */
  public static Werkmap vanTekst(List<List<String>> rows) {
    var data = new StringBuilder();
    for (int rij = 1; rij <= rows.size(); rij++) {
      data.append("<row r=\"").append(rij).append("\">");
      List<String> cells = rows.get(rij - 1);
      for (int kolom = 0; kolom < cells.size(); kolom++) {
        if (!cells.get(kolom).isEmpty()) {
          data.append(tekst(Cel.naam(kolom, rij), cells.get(kolom)));
        }
      }
      data.append("</row>");
    }
    return met(data.toString());
  }

  /** A cell that holds its own text. */
  public static String tekst(String cel, String value) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(cel, escaped(value));
  }

  /** A cell that holds a number. */
  public static String getal(String cel, String value) {
    return "<c r=\"%s\"><v>%s</v></c>".formatted(cel, value);
  }

  /** A cell that holds a number under a style. */
  public static String getal(String cel, int style, String value) {
    return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(cel, style, value);
  }

  /** A cell of another type. */
  public static String cel(String cel, String type, String value) {
    return "<c r=\"%s\" t=\"%s\"><v>%s</v></c>".formatted(cel, type, value);
  }

  public static String rij(int number, String... cells) {
    return "<row r=\"%d\">%s</row>".formatted(number, String.join("", cells));
  }

  private static String escaped(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Adds a sheet with these rows. */
  public Werkmap blad(String name, String rows) {
    return bladXml(
        name,
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<sheetData>"
            + rows
            + "</sheetData></worksheet>");
  }

  Werkmap bladXml(String name, String xml) {
    names.add(name);
    sheets.add(xml);
    types.add("worksheet");
    return this;
  }

  Werkmap grafiekblad() {
    bladXml("Grafiek", "<chartsheet/>");
    types.set(types.size() - 1, "chartsheet");
    return this;
  }

  /** Sets the list of texts: the content of each {@code si}. */
  public Werkmap teksten(String... items) {
    strings = "<sst><si>" + String.join("</si><si>", items) + "</si></sst>";
    return this;
  }

  /** Adds a style with this format code; the first one is number 1. */
  public Werkmap opmaak(String code) {
    int id = 164 + xfs.length();
    numFmts += "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(id, code);
    xfs.append("<xf numFmtId=\"").append(id).append("\"/>");
    return this;
  }

  /** Adds a style with a format that Excel knows by number. */
  public Werkmap opmaak(int id) {
    xfs.append("<xf numFmtId=\"").append(id).append("\"/>");
    return this;
  }

  public Werkmap vanaf1904() {
    workbookPr = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /** Adds a part that nothing refers to. */
  public Werkmap deel(String name, String content) {
    parts.put(name, content);
    return this;
  }

  public byte[] bytes() {
    return zip().bytes();
  }

  Zipper zip() {
    var zip = new Zipper();
    zip.add("[Content_Types].xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types/>");
    zip.add("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
    var list = new StringBuilder();
    var relations = new StringBuilder();
    for (int i = 0; i < sheets.size(); i++) {
      String id = "rId" + (i + 1);
      String part = "worksheets/sheet" + (i + 1) + ".xml";
      list.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"%s\"/>".formatted(names.get(i), i, id));
      relations.append(relation(id, types.get(i), part));
      zip.add("xl/" + part, sheets.get(i));
    }
    relations.append(relation("s", "styles", "/xl/styles.xml"));
    zip.add(
        "xl/styles.xml",
        "<styleSheet><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(numFmts, xfs));
    if (!strings.isEmpty()) {
      relations.append(relation("t", "sharedStrings", "sharedStrings.xml"));
      zip.add("xl/sharedStrings.xml", strings);
    }
    zip.add("xl/_rels/workbook.xml.rels", relations(relations.toString()));
    zip.add(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"urn:r\">%s<sheets>%s</sheets></workbook>".formatted(workbookPr, list));
    parts.forEach(zip::add);
    return zip;
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, TYPE + type, target);
  }

  private static String relations(String content) {
    return "<Relationships>" + content + "</Relationships>";
  }
}
