package nl.inclusiemonitor.levering.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.inclusiemonitor.csv.Cel;
import nl.inclusiemonitor.csv.CsvRecord;
import nl.inclusiemonitor.levering.layout.RecordLayout;
import nl.inclusiemonitor.privacy.BsnGuard;

/**
 * Reads each field of a line after its declared type, and guards what is not of that type: a valid
 * date, token, number or code is never taken for a burgerservicenummer, anything else may be one.
 */
final class RowCheck {
  private final List<Veld> layoutOrder = new ArrayList<>();
  private final Veld[] fileOrder;
  private final Veld[] absent;
  private final VerbandCheck[] verbanden;
  private final RowValues values;
  private final Map<Afkeurcode, Long> causes = new EnumMap<>(Afkeurcode.class);
  private Afkeuringen rejections = new Afkeuringen(layoutOrder);

  /**
   * A check of the lines under this header. Fails with {@link
   * nl.inclusiemonitor.failure.Failure.Invalid} when the header does not fit.
   */
  RowCheck(RecordLayout layout, Onderdelen dienstonderdelen, CsvRecord header) {
    this(layout, dienstonderdelen, HeaderCheck.columns(header, layout));
  }

  private RowCheck(RecordLayout layout, Onderdelen dienstonderdelen, int[] columns) {
    for (int column = 0; column < layout.kolommen().size(); column++) {
      layoutOrder.add(Veld.of(column, layout, dienstonderdelen));
    }
    fileOrder = Arrays.stream(columns).mapToObj(layoutOrder::get).toArray(Veld[]::new);
    absent =
        layoutOrder.stream()
            .filter(veld -> !List.of(fileOrder).contains(veld))
            .toArray(Veld[]::new);
    verbanden =
        layout.verbanden().stream()
            .map(verband -> VerbandCheck.of(verband, layout))
            .toArray(VerbandCheck[]::new);
    values = new RowValues(layoutOrder.size());
  }

  /** Goes on in the same file where another check was. */
  static RowCheck hervat(RecordLayout layout, Onderdelen dienstonderdelen, Checkstand stand) {
    int[] columns = stand.kolommen().stream().mapToInt(Integer::intValue).toArray();
    RowCheck check = new RowCheck(layout, dienstonderdelen, columns);
    check.causes.putAll(stand.oorzaken());
    stand.getallen().forEach((column, getal) -> check.getal(column).hervat(getal));
    return check;
  }

  private GetalVeld getal(int column) {
    return (GetalVeld) layoutOrder.get(column);
  }

  /** The columns that the file holds, by their place in the layout. */
  int[] columns() {
    return Arrays.stream(fileOrder).mapToInt(veld -> veld.column).toArray();
  }

  /** What is known between two lines, but for rejections that were not taken. */
  Checkstand stand() {
    Map<Integer, GetalVeld.Stand> getallen = new TreeMap<>();
    for (Veld veld : fileOrder) {
      if (veld instanceof GetalVeld getal) {
        getallen.put(veld.column, getal.stand());
      }
    }
    return new Checkstand(Arrays.stream(columns()).boxed().toList(), causes, getallen);
  }

  /** The values of the line that was checked last. */
  RowValues values() {
    return values;
  }

  /** Whether the line is right; if not, its faults are added to {@link #takeRejections()}. */
  boolean check(CsvRecord record) {
    Arrays.fill(values.present, false);
    int before = rejections.size();
    int fields = Math.min(record.count(), fileOrder.length);
    for (int field = 0; field < fields; field++) {
      read(record, field);
    }
    for (int field = fields; field < fileOrder.length; field++) {
      isEmpty(record, field, fileOrder[field]);
    }
    for (Veld veld : absent) {
      veld.fillIn(values);
    }
    checkVerbanden(record);
    Optional<Afkeurcode> line = wholeLine(record);
    if (line.isPresent()) {
      // The fields have shifted: their own faults would send the reader astray.
      rejections.keep(before);
      rejections.add(record.rij(), line.get());
    }
    if (rejections.size() == before) {
      return true;
    }
    for (Afkeuring fault : rejections.subList(before, rejections.size())) {
      causes.merge(fault.code(), 1L, Long::sum);
    }
    return false;
  }

  private void read(CsvRecord record, int field) {
    Veld veld = fileOrder[field];
    byte[] bytes = record.bytes();
    int from = record.start(field);
    int to = record.end(field);
    while (from < to && isBlank(bytes[from])) {
      from++;
    }
    while (from < to && isBlank(bytes[to - 1])) {
      to--;
    }
    if (from == to) {
      isEmpty(record, field, veld);
      return;
    }
    if (Foutwaarde.is(bytes, from, to)) {
      reject(record, field, veld, Afkeurcode.FOUTWAARDE);
      return;
    }
    Afkeurcode fault = veld.read(record, from, to, values);
    if (fault != null || veld.isFreeText()) {
      if (veld.mayBeBsn(bytes, from, to)) {
        throw Refusals.bsn(Cel.naam(field, record.rij()));
      }
    }
    if (fault != null) {
      reject(record, field, veld, fault);
    }
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == '\t';
  }

  private void isEmpty(CsvRecord record, int field, Veld veld) {
    if (veld.kolom.verplicht()) {
      reject(record, field, veld, Afkeurcode.LEEG);
    } else {
      veld.fillIn(values);
    }
  }

  private void checkVerbanden(CsvRecord record) {
    for (VerbandCheck verband : verbanden) {
      if (!verband.holds(values)) {
        Veld veld = layoutOrder.get(verband.column());
        reject(record, List.of(fileOrder).indexOf(veld), veld, verband.code());
      }
    }
  }

  private Optional<Afkeurcode> wholeLine(CsvRecord record) {
    boolean more = false;
    for (int field = fileOrder.length; field < record.count(); field++) {
      int from = record.start(field);
      int to = record.end(field);
      more |= to > from;
      if (BsnGuard.isIn(record.bytes(), from, to)) {
        throw Refusals.bsn(Cel.naam(field, record.rij()));
      }
    }
    if (record.isMalformed()) {
      return Optional.of(Afkeurcode.AANHALINGSTEKEN);
    }
    return more ? Optional.of(Afkeurcode.TE_VEEL_VELDEN) : Optional.empty();
  }

  private void reject(CsvRecord record, int field, Veld veld, Afkeurcode code) {
    rejections.add(record.rij(), field, veld.column, code, veld.onderdeel(code, values));
  }

  /** Faults found since they were last taken. */
  int rejected() {
    return rejections.size();
  }

  /** Gives the faults found since the last time, and forgets them. */
  List<Afkeuring> takeRejections() {
    var taken = rejections;
    rejections = new Afkeuringen(layoutOrder);
    return taken;
  }

  /** Faults by cause. */
  Map<Afkeurcode, Long> causes() {
    return causes;
  }

  /** Judges the number columns over all lines; fails when one holds burgerservicenummers. */
  void judgeColumns() {
    for (int field = 0; field < fileOrder.length; field++) {
      if (fileOrder[field] instanceof GetalVeld getal && getal.isSuspect()) {
        throw Refusals.bsn(Cel.letters(field));
      }
    }
  }

  /** The control totals: the sum of each column that the layout names, over all lines. */
  Map<String, BigDecimal> totals() {
    var totals = new TreeMap<String, BigDecimal>();
    for (Veld veld : fileOrder) {
      if (veld instanceof GetalVeld getal && getal.isTotal()) {
        totals.put(veld.kolom.naam(), getal.sum());
      }
    }
    return totals;
  }
}
