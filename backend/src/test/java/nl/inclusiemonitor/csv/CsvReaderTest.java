package nl.inclusiemonitor.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @Test
  void readsFieldsUnderTheirRow() {
    assertThat(read("a;b\n1;2\n3;4\n")).containsExactly("1[a|b]", "2[1|2]", "3[3|4]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void takesEveryLineEndAndAMissingLastOne(String end) {
    assertThat(read("a;b" + end + "1;2" + end + "3;4"))
        .containsExactly("1[a|b]", "2[1|2]", "3[3|4]");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void findsTheSeparatorOnTheHeaderLine(String s) {
    assertThat(read("a" + s + "b" + s + "c\n1" + s + "x|y" + s + "3\n"))
        .containsExactly("1[a|b|c]", "2[1|x|y|3]");
  }

  @Test
  void aDecimalCommaDoesNotMakeTheCommaASeparator() {
    assertThat(read("a;b\n1,5;2,5\n")).containsExactly("1[a|b]", "2[1,5|2,5]");
  }

  @Test
  void aSeparatorInAQuotedHeaderDoesNotCount() {
    assertThat(read("\"a,b,c\";d\n1;2\n")).containsExactly("1[a,b,c|d]", "2[1|2]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=,\n", "sep=,\r\n", "SEP=,\n"})
  void followsADeclaredSeparatorWhichIsNoRow(String declaration) {
    assertThat(read(declaration + "a;x,b\n1,2\n")).containsExactly("1[a;x|b]", "2[1|2]");
  }

  @Test
  void takesQuotesOutAndKeepsWhatTheyHold() {
    assertThat(read("a;b;c\n\"x;y\";\"say \"\"hi\"\"\";\"one\r\ntwo\"\n\"\";\"\"\"\";z\n"))
        .containsExactly("1[a|b|c]", "2[x;y|say \"hi\"|one\r\ntwo]", "3[|\"|z]");
  }

  @Test
  void aQuoteInsideAPlainFieldIsText() {
    assertThat(read("a;b\n5\" disk;x\n")).containsExactly("1[a|b]", "2[5\" disk|x]");
  }

  @Test
  void marksALineThatHasTextAfterAClosingQuote() {
    assertThat(read("a;b\n\"x\"y;z\n1;2\n"))
        .containsExactly("1[a|b]", "2!malformed[x\"y|z]", "3[1|2]");
  }

  @Test
  void numbersRowsAsASpreadsheetDoes() {
    assertThat(read("a;b\n\"1\n1\";2\n\n;\n3;4\n\n\n"))
        .containsExactly("1[a|b]", "2[1\n1|2]", "5[3|4]");
  }

  @Test
  void emptyLinesBeforeTheHeaderAreRows() {
    assertThat(read("\r\n\r\na;b\r\n1;2\r\n")).containsExactly("3[a|b]", "4[1|2]");
  }

  @Test
  void readsUtf8WithAndWithoutAMark() {
    assertThat(read("a;b\nbeeld;café €\n")).containsExactly("1[a|b]", "2[beeld|café €]");
    assertThat(read("\ufeffa;b\ncafé;x\n")).containsExactly("1[a|b]", "2[café|x]");
    assertThat(read("\ufeffa;b\n1;2\n")).containsExactly("1[a|b]", "2[1|2]");
  }

  @Test
  void readsWindows1252() {
    assertThat(read("a;b\n1;2\ncafé;€ 5\nreünie;\n".getBytes(WINDOWS_1252)))
        .containsExactly("1[a|b]", "2[1|2]", "3[café|€ 5]", "4[reünie|]");
  }

  static Stream<byte[]> otherEncodings() {
    return Stream.of(
        "a;b\n1;2\n".getBytes(UTF_16),
        "a;b\n1;2\n".getBytes(Charset.forName("UTF-16LE")),
        "a;b\n1;\0\n".getBytes(UTF_8),
        "a;b\n1;\"\0\"\n".getBytes(UTF_8),
        "a;b\n1;é\n".getBytes(Charset.forName("UTF-32")),
        // A byte that Windows-1252 leaves open, in a file that is no UTF-8.
        "a;b\n1;\u0081\n".getBytes(ISO_8859_1),
        concat("a;b\n1;é\n".getBytes(UTF_8), "1;é\n".getBytes(WINDOWS_1252)),
        concat("\ufeffa;b\n".getBytes(UTF_8), "1;é\n".getBytes(WINDOWS_1252)));
  }

  @ParameterizedTest
  @MethodSource("otherEncodings")
  void refusesEveryOtherEncodingOrAChangeHalfway(byte[] file) {
    assertFault(file, CsvFault.Kind.TEKENCODERING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u00c0\u0080", "\u00ed\u00a0\u0080", "\u00f5\u0080\u0080\u0080", "\u00c3"})
  void whatIsNotWellFormedUtf8IsNotUtf8(String bytes) {
    assertFault(
        ("\u00ef\u00bb\u00bfa;b\n1;" + bytes + "\n").getBytes(ISO_8859_1),
        CsvFault.Kind.TEKENCODERING);
  }

  @Test
  void aQuoteThatNeverEndsIsNamedWhereItBegan() {
    assertThatThrownBy(() -> read("a;b\n1;2\n3;\"4\n5;6\n7;8\n"))
        .isInstanceOfSatisfying(
            CsvFault.class,
            fault -> {
              assertThat(fault.kind()).isEqualTo(CsvFault.Kind.AANHALINGSTEKEN);
              assertThat(fault.cel()).isEqualTo("B3");
            });
    String far = "a;b\n1;\"" + "x".repeat(CsvReader.MAX_LINE) + "\"\n";
    assertFault(far.getBytes(UTF_8), CsvFault.Kind.AANHALINGSTEKEN);
    assertFault("\"a;b\n1;2\n".getBytes(UTF_8), CsvFault.Kind.AANHALINGSTEKEN);
  }

  @Test
  void aLineMayBe64KilobytesAndNoMore() {
    String longest = "x".repeat(CsvReader.MAX_LINE - 3);

    assertThat(read("a;b\n1;" + longest + "\n")).hasSize(2);
    assertFault(("a;b\n1;" + longest + "x\n").getBytes(UTF_8), CsvFault.Kind.REGEL_TE_LANG);
    assertFault("x".repeat(200_000).getBytes(UTF_8), CsvFault.Kind.REGEL_TE_LANG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n\r\n", "\ufeff", "sep=;\n", ";;\n"})
  void refusesAFileWithoutAHeader(String file) {
    assertFault(file.getBytes(UTF_8), CsvFault.Kind.LEEG);
  }

  @Test
  void refusesADeclaredSeparatorThatIsNone() {
    assertFault("sep=x\naxb\n".getBytes(UTF_8), CsvFault.Kind.SCHEIDINGSTEKEN);
  }

  static Stream<byte[]> awkwardFiles() {
    return Stream.of(
            "\ufeffa;b;c\r\n\"x;y\";\"say \"\"hi\"\"\";\"one\r\ntwo\"\r\n\r\n1;2;3",
            "sep=,\r\na,b\r\n\"é\"\"\",\"\r\n\"\r\n\"a\"b,c\r\nx,\"\"",
            "\r\n\r\na\tb\r\rc\td\n\n\"\"\"\"\t5\"\n",
            "a;b\n1;2\n3;\"4\n5;6\n",
            "a;b\n€;ü\nx;y\r\n",
            "ab")
        .flatMap(text -> Stream.of(text.getBytes(UTF_8), text.getBytes(WINDOWS_1252)));
  }

  @ParameterizedTest
  @MethodSource("awkwardFiles")
  void givesTheSameHoweverTheBytesAreCut(byte[] file) {
    var whole = Recorder.outcome(file);

    for (int cut = 1; cut < file.length; cut++) {
      assertThat(Recorder.outcome(file, cut, file.length)).isEqualTo(whole);
    }
    assertThat(Recorder.outcome(file, 1)).isEqualTo(whole);
  }

  @Test
  void givesTheSameForRandomFilesAndRandomCuts() {
    var random = new Random(20220930);
    String[] pieces = {"a", "\"", ";", "\n", "\r\n", "\r", "é", ",", "12", "\"\"", "sep=;"};
    for (int round = 0; round < 3_000; round++) {
      var text = new StringBuilder("h;k\n");
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      byte[] file = text.toString().getBytes(random.nextBoolean() ? UTF_8 : WINDOWS_1252);
      assertThat(Recorder.outcome(file, 1 + random.nextInt(7))).isEqualTo(Recorder.outcome(file));
    }
  }

  @Test
  void readsAnyAmountWithoutAllocating() {
    var bean = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    byte[] lines = "a;\"b;\"\"c\"\"\";café;12,5;\r\n".repeat(2_000).getBytes(UTF_8);
    var count = new AtomicLong();
    var reader = new CsvReader(new Counter(count));
    reader.feed(lines, 0, lines.length);
    long before = bean.getCurrentThreadAllocatedBytes();

    for (int i = 0; i < 1_000; i++) {
      reader.feed(lines, 0, lines.length);
    }

    assertThat(bean.getCurrentThreadAllocatedBytes() - before).isLessThan(lines.length * 10L);
    assertThat(count).hasValue(1_001 * 2_000L);
  }

  @Test
  void namesCellsAsASpreadsheetDoes() {
    assertThat(Cel.naam(0, 1)).isEqualTo("A1");
    assertThat(Cel.naam(27, 12)).isEqualTo("AB12");
    assertThat(Cel.letters(701)).isEqualTo("ZZ");
    assertThat(Cel.letters(702)).isEqualTo("AAA");
  }

  /** Counts lines. */
  private record Counter(AtomicLong count) implements CsvSink {
    @Override
    public void header(CsvRecord record) {
      count.incrementAndGet();
    }

    @Override
    public void record(CsvRecord record) {
      count.incrementAndGet();
    }
  }

  private static List<String> read(String file) {
    return read(file.getBytes(UTF_8));
  }

  private static List<String> read(byte[] file) {
    var recorder = new Recorder();
    recorder.read(file, file.length);
    return recorder.lines();
  }

  private static void assertFault(byte[] file, CsvFault.Kind kind) {
    for (int piece : new int[] {1, 1000, file.length + 1}) {
      assertThatThrownBy(() -> new Recorder().read(file, piece))
          .isInstanceOfSatisfying(
              CsvFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
    }
  }

  private static byte[] concat(byte[] first, byte[] second) {
    var all = new ByteArrayOutputStream();
    all.writeBytes(first);
    all.writeBytes(second);
    return all.toByteArray();
  }
}
