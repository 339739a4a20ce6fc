package nl.inclusiemonitor.levering.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import nl.inclusiemonitor.csv.Cel;
import nl.inclusiemonitor.csv.CsvRecord;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.RecordLayout;
import nl.inclusiemonitor.privacy.BsnGuard;
import nl.inclusiemonitor.privacy.Sleuteltekst;

/** Finds the columns of a layout on the first line, and names everything that does not fit. */
final class HeaderCheck {
  // An unknown name is repeated only when it looks like one, in a line that is a header: without
  // one, the first line holds what a file is about, perhaps persons.
  private static final String LOOKS_LIKE_A_NAME = "[A-Za-z][A-Za-z0-9_-]{0,39}";

  private final RecordLayout layout;
  private final List<FieldError> errors = new ArrayList<>();
  private boolean isHeader;

  private HeaderCheck(RecordLayout layout) {
    this.layout = layout;
  }

  /**
   * Column of the layout for each column of the file. Fails with {@link Failure.Invalid} and every
   * fault of the header at once; a key part, forbidden columns and numbers that may be a BSN come
   * first.
   */
  static int[] columns(CsvRecord header, RecordLayout layout) {
    return new HeaderCheck(layout).find(header);
  }

  private int[] find(CsvRecord header) {
    int width = header.count();
    while (width > 0 && header.text(width - 1).isBlank()) {
      width--;
    }
    int[] columns = new int[width];
    for (int i = 0; i < width; i++) {
      if (Sleuteltekst.is(header.text(i))) {
        throw Refusals.sleuteldeel();
      }
      columns[i] = layout.index(name(header, i));
      isHeader |= columns[i] >= 0;
    }
    for (int i = 0; i < width; i++) {
      if (columns[i] < 0) {
        refuseForbidden(header.text(i), Cel.naam(i, header.rij()));
      }
    }
    for (int i = 0; i < width; i++) {
      String cel = Cel.naam(i, header.rij());
      if (columns[i] < 0) {
        addUnknown(header.text(i).strip(), cel);
      } else if (Arrays.stream(columns, 0, i).anyMatch(isColumn(columns[i]))) {
        add(name(header, i), "kolom-dubbel", "Deze kolom staat er twee keer in.", cel);
      }
    }
    for (Kolom kolom : layout.kolommen()) {
      int index = layout.index(kolom.naam());
      if (kolom.verplicht() && Arrays.stream(columns).noneMatch(isColumn(index))) {
        add(kolom.naam(), "kolom-ontbreekt", "Deze verplichte kolom ontbreekt.", "");
      }
    }
    if (!errors.isEmpty()) {
      throw new Failure.Invalid(
          "kolommen-onjuist",
          "De kopregel past niet bij deze soort levering; er is niets van bewaard.",
          errors);
    }
    return columns;
  }

  private static IntPredicate isColumn(int index) {
    return column -> column == index;
  }

  private static String name(CsvRecord header, int field) {
    return header.text(field).strip().toLowerCase(Locale.ROOT);
  }

  private void refuseForbidden(String text, String cel) {
    if (BsnGuard.isIn(text)) {
      throw Refusals.bsn(cel);
    }
    if (BsnGuard.isForbiddenHeader(text)) {
      throw new Failure.Invalid(
          "kolom-verboden",
          "Dit bestand bevat een kolom die niet geleverd mag worden; er is niets van bewaard.",
          List.of(
              error(
                  known(text.strip()),
                  "kolom-verboden",
                  "Haal deze kolom weg: zulke gegevens legt de monitor nooit vast.",
                  cel)));
    }
  }

  private void addUnknown(String name, String cel) {
    String detail =
        name.isEmpty()
            ? "Deze kolom heeft geen naam."
            : "Deze kolom hoort niet bij deze soort levering.";
    add(known(name), name.isEmpty() ? "kolom-zonder-naam" : "kolom-onbekend", detail, cel);
  }

  private String known(String name) {
    return isHeader && name.matches(LOOKS_LIKE_A_NAME) ? name : "";
  }

  private void add(String kolom, String code, String detail, String cel) {
    errors.add(error(kolom, code, detail, cel));
  }

  private static FieldError error(String kolom, String code, String detail, String cel) {
    return new FieldError("file", kolom, code, detail, Map.of("kolom", kolom, "cel", cel));
  }
}
