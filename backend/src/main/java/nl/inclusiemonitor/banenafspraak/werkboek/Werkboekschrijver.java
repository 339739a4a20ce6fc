package nl.inclusiemonitor.banenafspraak.werkboek;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook as SpreadsheetML (ECMA-376 part 1). By hand: what is needed of the format is
 * small, Apache POI's writer weighs 13 MB, and fastexcel's writes no outcome beside a formula, so
 * that a protected view or a preview would show nothing.
 */
final class Werkboekschrijver {
  private static final String HOOFD = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PAKKET =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String INHOUD =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String SOORT =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Werkboekschrijver() {}

  /** The bytes of the file, not encrypted. */
  static byte[] schrijf(Werkboek boek) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      deel(zip, "[Content_Types].xml", soorten(boek.bladen().size()));
      deel(zip, "_rels/.rels", wortel());
      deel(zip, "xl/workbook.xml", boek(boek));
      deel(zip, "xl/_rels/workbook.xml.rels", delen(boek.bladen().size()));
      deel(zip, "xl/styles.xml", Stijlblad.xml(HOOFD));
      for (int i = 0; i < boek.bladen().size(); i++) {
        deel(zip, blad(i), Bladschrijver.xml(HOOFD, boek.bladen().get(i)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not refuse", e);
    }
    return bytes.toByteArray();
  }

  private static void deel(ZipOutputStream zip, String naam, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(naam));
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String soorten(int bladen) {
    Xml xml = new Xml().open("Types", "xmlns", INHOUD);
    xml.leeg("Default", "Extension", "rels", "ContentType", pakketsoort());
    xml.leeg("Default", "Extension", "xml", "ContentType", "application/xml");
    xml.leeg("Override", "PartName", "/xl/workbook.xml", "ContentType", SOORT + "sheet.main+xml");
    xml.leeg("Override", "PartName", "/xl/styles.xml", "ContentType", SOORT + "styles+xml");
    for (int i = 0; i < bladen; i++) {
      xml.leeg("Override", "PartName", "/" + blad(i), "ContentType", SOORT + "worksheet+xml");
    }
    return xml.dicht().toString();
  }

  private static String pakketsoort() {
    return "application/vnd.openxmlformats-package.relationships+xml";
  }

  private static String wortel() {
    return new Xml()
        .open("Relationships", "xmlns", PAKKET)
        .leeg("Relationship", relatie("rId1", "officeDocument", "xl/workbook.xml"))
        .dicht()
        .toString();
  }

  private static String delen(int bladen) {
    Xml xml = new Xml().open("Relationships", "xmlns", PAKKET);
    for (int i = 0; i < bladen; i++) {
      xml.leeg(
          "Relationship", relatie("rId" + (i + 1), "worksheet", blad(i).substring("xl/".length())));
    }
    xml.leeg("Relationship", relatie("rId" + (bladen + 1), "styles", "styles.xml"));
    return xml.dicht().toString();
  }

  private static String[] relatie(String id, String soort, String doel) {
    return new String[] {"Id", id, "Type", RELATIES + "/" + soort, "Target", doel};
  }

  private static String boek(Werkboek boek) {
    List<Blad> bladen = boek.bladen();
    Xml xml = new Xml().open("workbook", "xmlns", HOOFD, "xmlns:r", RELATIES).open("sheets");
    for (int i = 0; i < bladen.size(); i++) {
      String nummer = Integer.toString(i + 1);
      xml.leeg("sheet", "name", bladen.get(i).naam(), "sheetId", nummer, "r:id", "rId" + nummer);
    }
    xml.dicht();
    if (!boek.namen().isEmpty()) {
      xml.open("definedNames");
      for (Map.Entry<String, String> naam : boek.namen().entrySet()) {
        xml.open("definedName", "name", naam.getKey()).tekst(naam.getValue()).dicht();
      }
      xml.dicht();
    }
    // The outcomes are exact to sixteen digits; who opens it to compute gets the formulas' own.
    return xml.leeg("calcPr", "calcId", "191029", "fullCalcOnLoad", "1").dicht().toString();
  }

  private static String blad(int nummer) {
    return "xl/worksheets/sheet" + (nummer + 1) + ".xml";
  }
}
