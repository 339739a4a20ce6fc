package nl.inclusiemonitor.levering.xlsx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import nl.inclusiemonitor.csv.CsvSink;
import nl.inclusiemonitor.levering.xlsx.XlsxFault.Kind;

/**
 * Reads a workbook: gather it with {@link #offer}, then {@link #advance} until nothing is left. Its
 * directory stands at the end, so reading begins when the file is complete. The first sheet comes
 * out as lines; then the rest of the file is guarded.
 *
 * <p>A step may take long (all shared strings are read in one): not for an event loop. Every method
 * may fail with {@link XlsxFault} or {@link nl.inclusiemonitor.csv.CsvFault}.
 */
public final class XlsxReader implements AutoCloseable {
  private final CsvSink sink;
  private final Blocks file = new Blocks();
  private final Deque<BooleanSupplier> steps = new ArrayDeque<>();
  private ZipDirectory zip;
  private Workbook workbook;
  private SharedStrings strings;
  private XmlScanner open;

  public XlsxReader(CsvSink sink) {
    this.sink = sink;
    steps.add(this::begin);
  }

  /** Takes the next piece; refuses the file when it becomes too large. */
  public void offer(byte[] piece) {
    file.append(piece);
  }

  /** Handles a part of the complete file. False when there is nothing left. */
  public boolean advance() {
    if (!steps.isEmpty() && !steps.getFirst().getAsBoolean()) {
      steps.removeFirst();
      close();
    }
    return !steps.isEmpty();
  }

  private boolean begin() {
    zip = ZipDirectory.of(file);
    refuseEmbedded();
    workbook = Workbook.of(zip);
    strings = workbook.strings().map(this::readStrings).orElseGet(SharedStrings::new);
    for (int i = 0; i < workbook.sheets().size(); i++) {
      int index = i;
      workbook.sheets().get(i).ifPresent(part -> steps.add(sheet(index, part)));
    }
    steps.add(this::guardStrings);
    for (ZipPart part : zip.all()) {
      if (isLoose(part)) {
        steps.add(() -> walk(part));
      }
    }
    return false;
  }

  /** A pasted chart or object brings a whole file along, with more in it than anybody sees. */
  private void refuseEmbedded() {
    for (ZipPart part : zip.all()) {
      if (part.name().toLowerCase(Locale.ROOT).startsWith("xl/embeddings/")) {
        throw new XlsxFault(XlsxFault.Kind.INGESLOTEN);
      }
    }
  }

  private SharedStrings readStrings(ZipPart part) {
    try (var xml = new XmlScanner(zip.open(part))) {
      return SharedStrings.read(xml);
    }
  }

  private BooleanSupplier sheet(int index, ZipPart part) {
    return index == 0 ? new FirstSheetStep(part) : new OtherSheetStep(part, index + 1);
  }

  /** Whether a part is still to be guarded: not what add-ins keep, nor pictures and the like. */
  private boolean isLoose(ZipPart part) {
    String name = part.name().toLowerCase(Locale.ROOT);
    boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
    boolean read =
        workbook.strings().filter(part::equals).isPresent()
            || workbook.sheets().stream().anyMatch(sheet -> sheet.filter(part::equals).isPresent());
    return xml && !read && !name.startsWith("customxml/");
  }

  /** The texts that no cell of the first sheet holds: its own were judged by their columns. */
  private boolean guardStrings() {
    var text = new Text(SharedStrings.LONGEST);
    for (int i = 0; i < strings.count(); i++) {
      if (strings.isUsed(i)) {
        continue;
      }
      text.clear();
      strings.copy(i, text);
      if (Untyped.isWorthwhile(text.bytes(), text.length()) && Untyped.mayBeBsn(text.text())) {
        throw new XlsxFault(Kind.BSN, workbook.strings().map(ZipPart::name).orElse(""));
      }
    }
    return false;
  }

  private boolean walk(ZipPart part) {
    open = new XmlScanner(zip.open(part));
    LooseText.walk(open, part.name());
    return false;
  }

  /** Gives the lines of the first sheet. */
  private final class FirstSheetStep implements BooleanSupplier {
    private final ZipPart part;
    private FirstSheet cells;
    private SheetReader reader;

    FirstSheetStep(ZipPart part) {
      this.part = part;
    }

    @Override
    public boolean getAsBoolean() {
      if (reader == null) {
        open = new XmlScanner(zip.open(part));
        cells = new FirstSheet(sink, strings);
        reader = new SheetReader("", open, workbook, cells, new LooseText(part.name()));
      }
      boolean more = reader.advance();
      if (!more && cells.isEmpty()) {
        throw new XlsxFault(Kind.LEEG, "A1");
      }
      return more;
    }
  }

  /** Guards the cells of another sheet. */
  private final class OtherSheetStep implements BooleanSupplier {
    private final ZipPart part;
    private final int nummer;
    private OtherSheet cells;
    private SheetReader reader;

    OtherSheetStep(ZipPart part, int nummer) {
      this.part = part;
      this.nummer = nummer;
    }

    @Override
    public boolean getAsBoolean() {
      if (reader == null) {
        open = new XmlScanner(zip.open(part));
        cells = new OtherSheet(nummer);
        var loose = new LooseText(part.name());
        reader = new SheetReader(cells.prefix(), open, workbook, cells, loose);
      }
      boolean more = reader.advance();
      if (!more) {
        cells.end();
      }
      return more;
    }
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }
}
