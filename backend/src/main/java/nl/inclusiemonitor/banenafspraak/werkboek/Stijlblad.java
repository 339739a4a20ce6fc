package nl.inclusiemonitor.banenafspraak.werkboek;

import java.util.List;

/** The part of the file that says how cells look: a format per {@link Opmaak}, in its order. */
final class Stijlblad {
  /** Numbers below this are formats that the standard itself gives. */
  private static final int EIGEN = 164;

  private static final List<Opmaak> ALLE = List.of(Opmaak.values());

  private record Letter(int punten, boolean vet) {
    static Letter van(Opmaak opmaak) {
      return new Letter(opmaak.punten(), opmaak.vet());
    }
  }

  /** The first is the one that column widths are measured in. */
  private static final List<Letter> LETTERS = ALLE.stream().map(Letter::van).distinct().toList();

  private Stijlblad() {}

  static String xml(String hoofd) {
    Xml xml = new Xml().open("styleSheet", "xmlns", hoofd);
    xml.open("numFmts", "count", Integer.toString(ALLE.size()));
    for (Opmaak opmaak : ALLE) {
      xml.leeg("numFmt", "numFmtId", vorm(opmaak), "formatCode", opmaak.vorm());
    }
    xml.dicht();
    xml.open("fonts", "count", Integer.toString(LETTERS.size()));
    LETTERS.forEach(letter -> letter(xml, letter));
    xml.dicht();
    xml.open("fills", "count", "3");
    vulling(xml, "none", "");
    vulling(xml, "gray125", "");
    vulling(xml, "solid", "FFE8EEF4");
    xml.dicht();
    xml.open("borders", "count", "1").leeg("border").dicht();
    xml.open("cellStyleXfs", "count", "1").leeg("xf").dicht();
    xml.open("cellXfs", "count", Integer.toString(ALLE.size()));
    for (Opmaak opmaak : ALLE) {
      cel(xml, opmaak);
    }
    return xml.dicht().dicht().toString();
  }

  private static void letter(Xml xml, Letter letter) {
    xml.open("font");
    if (letter.vet()) {
      xml.leeg("b");
    }
    xml.leeg("sz", "val", Integer.toString(letter.punten())).leeg("name", "val", "Calibri").dicht();
  }

  private static void vulling(Xml xml, String patroon, String kleur) {
    xml.open("fill").open("patternFill", "patternType", patroon);
    if (!kleur.isEmpty()) {
      xml.leeg("fgColor", "rgb", kleur);
    }
    xml.dicht().dicht();
  }

  /** Quote prefix: a text that begins as a formula stays a text when somebody edits its cell. */
  private static void cel(Xml xml, Opmaak opmaak) {
    boolean tekst = opmaak.vorm().equals(Opmaak.ALGEMEEN) && opmaak != Opmaak.GETAL;
    xml.open(
        "xf",
        "numFmtId",
        tekst || opmaak == Opmaak.GETAL ? "0" : vorm(opmaak),
        "fontId",
        Integer.toString(LETTERS.indexOf(Letter.van(opmaak))),
        "fillId",
        opmaak == Opmaak.KOP ? "2" : "0",
        "borderId",
        "0",
        "quotePrefix",
        tekst ? "1" : "0",
        "applyNumberFormat",
        "1",
        "applyFont",
        "1",
        "applyFill",
        "1",
        "applyAlignment",
        "1");
    xml.leeg("alignment", "vertical", "top", "wrapText", opmaak.loopt() ? "1" : "0").dicht();
  }

  private static String vorm(Opmaak opmaak) {
    return Integer.toString(EIGEN + nummer(opmaak));
  }

  /** Its place among the formats of the file. */
  static int nummer(Opmaak opmaak) {
    return ALLE.indexOf(opmaak);
  }
}
