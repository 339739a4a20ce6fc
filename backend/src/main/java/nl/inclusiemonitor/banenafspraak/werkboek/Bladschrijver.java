package nl.inclusiemonitor.banenafspraak.werkboek;

import java.util.List;

/** The part of the file that is one sheet: landscape A4, one page wide. */
final class Bladschrijver {
  private Bladschrijver() {}

  static String xml(String hoofd, Blad blad) {
    Xml xml = new Xml().open("worksheet", "xmlns", hoofd);
    xml.open("sheetPr").leeg("pageSetUpPr", "fitToPage", "1").dicht();
    xml.open("sheetViews").open("sheetView", "workbookViewId", "0", "showGridLines", "0");
    if (blad.vast() > 0) {
      String eerste = "A" + (blad.vast() + 1);
      xml.leeg(
          "pane",
          "ySplit",
          Integer.toString(blad.vast()),
          "topLeftCell",
          eerste,
          "activePane",
          "bottomLeft",
          "state",
          "frozen");
    }
    xml.dicht().dicht();
    xml.open("cols");
    for (int i = 0; i < blad.breedtes().size(); i++) {
      String nummer = Integer.toString(i + 1);
      String breedte = blad.breedtes().get(i).toString();
      xml.leeg("col", "min", nummer, "max", nummer, "width", breedte, "customWidth", "1");
    }
    xml.dicht().open("sheetData");
    for (int i = 0; i < blad.rijen().size(); i++) {
      rij(xml, i + 1, blad.rijen().get(i), blad.breedtes());
    }
    xml.dicht();
    xml.leeg(
        "pageMargins",
        "left",
        "0.5",
        "right",
        "0.5",
        "top",
        "0.6",
        "bottom",
        "0.6",
        "header",
        "0.3",
        "footer",
        "0.3");
    xml.leeg(
        "pageSetup",
        "paperSize",
        "9",
        "orientation",
        "landscape",
        "fitToWidth",
        "1",
        "fitToHeight",
        "0");
    return xml.dicht().toString();
  }

  private static void rij(Xml xml, int nummer, List<Cel> cellen, List<Integer> breedtes) {
    String hoogte = Integer.toString(Rijhoogte.punten(cellen, breedtes));
    xml.open("row", "r", Integer.toString(nummer), "ht", hoogte, "customHeight", "1");
    for (int i = 0; i < cellen.size(); i++) {
      cel(xml, kolom(i) + nummer, cellen.get(i));
    }
    xml.dicht();
  }

  private static void cel(Xml xml, String plaats, Cel cel) {
    if (cel instanceof Cel.Tekst tekst) {
      xml.open("c", "r", plaats, "s", stijl(tekst.opmaak()), "t", "inlineStr");
      xml.open("is").open("t", "xml:space", "preserve").tekst(tekst.tekst());
      xml.dicht().dicht().dicht();
    } else if (cel instanceof Cel.Getal getal) {
      xml.open("c", "r", plaats, "s", stijl(getal.opmaak()));
      xml.open("v").tekst(getal.getal().toPlainString()).dicht().dicht();
    } else if (cel instanceof Cel.Formule formule) {
      xml.open("c", "r", plaats, "s", stijl(formule.opmaak()));
      xml.open("f").tekst(formule.formule()).dicht();
      xml.open("v").tekst(formule.uitkomst().toPlainString()).dicht().dicht();
    }
  }

  private static String stijl(Opmaak opmaak) {
    return Integer.toString(Stijlblad.nummer(opmaak));
  }

  /** A, B … Z, AA, AB … */
  static String kolom(int nummer) {
    String letter = String.valueOf((char) ('A' + nummer % 26));
    return nummer < 26 ? letter : kolom(nummer / 26 - 1) + letter;
  }
}
