package nl.inclusiemonitor.levering.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.inclusiemonitor.levering.xlsx.XlsxFault.Kind;

/**
 * Where everything in a workbook is.
 *
 * @param sheets the parts of its worksheets in order, hidden ones too; another kind of sheet is
 *     empty
 * @param from1904 whether days are counted from 1904, as Excel for the Macintosh did
 */
record Workbook(
    List<Optional<ZipPart>> sheets, Optional<ZipPart> strings, Styles styles, boolean from1904) {
  Workbook {
    sheets = List.copyOf(sheets);
  }

  /** Reads the workbook of a package. Fails with {@link XlsxFault}. */
  static Workbook of(ZipDirectory zip) {
    String name = Relations.of(zip, "").ofType("officeDocument").orElseThrow(XlsxFault::unreadable);
    if (name.endsWith(".bin")) {
      throw new XlsxFault(Kind.BINAIR);
    }
    Relations relations = Relations.of(zip, name);
    var sheets = new ArrayList<Optional<ZipPart>>();
    boolean from1904 = false;
    try (var xml = new XmlScanner(zip.open(zip.find(name).orElseThrow(XlsxFault::unreadable)))) {
      for (var event = xml.next(); event != XmlScanner.Event.EOF; event = xml.next()) {
        if (event != XmlScanner.Event.START) {
          continue;
        }
        Tag tag = xml.tag();
        if (xml.depth() == 1 && !tag.is("workbook")) {
          throw XlsxFault.unreadable();
        } else if (xml.depth() == 2 && tag.is("workbookPr")) {
          from1904 = tag.has("date1904", "1") || tag.has("date1904", "true");
        } else if (xml.depth() == 3 && tag.is("sheet")) {
          add(sheets, sheet(zip, relations, tag.value("id").orElse("")));
        }
      }
    }
    if (sheets.isEmpty() || sheets.get(0).isEmpty()) {
      throw new XlsxFault(Kind.GEEN_BLAD);
    }
    Optional<Styles> styles = read(zip, relations.ofType("styles"), Styles::read);
    return new Workbook(
        sheets,
        relations.ofType("sharedStrings").flatMap(zip::find),
        styles.orElseGet(Styles::new),
        from1904);
  }

  /** A part that is two sheets would be read as often as a file likes. */
  private static void add(List<Optional<ZipPart>> sheets, Optional<ZipPart> sheet) {
    boolean twice = sheet.isPresent() && sheets.contains(sheet);
    if (twice || sheets.size() == ZipDirectory.MOST_PARTS) {
      throw XlsxFault.unreadable();
    }
    sheets.add(sheet);
  }

  private static Optional<ZipPart> sheet(ZipDirectory zip, Relations relations, String id) {
    Relations.Relation relation = relations.withId(id).orElseThrow(XlsxFault::unreadable);
    if (!relation.type().equals("worksheet")) {
      return Optional.empty();
    }
    return Optional.of(zip.find(relation.part()).orElseThrow(XlsxFault::unreadable));
  }

  private static <T> Optional<T> read(
      ZipDirectory zip, Optional<String> name, Function<XmlScanner, T> reader) {
    return name.flatMap(zip::find)
        .map(
            part -> {
              try (var xml = new XmlScanner(zip.open(part))) {
                return reader.apply(xml);
              }
            });
  }
}
