package nl.inclusiemonitor.levering.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.RecordLayout;
import nl.inclusiemonitor.privacy.BsnGuard;

/**
 * Whatever file comes, its lines are kept or it is refused, the same however it is cut, and no
 * number that may be a burgerservicenummer is kept as text or repeated in what is said of it.
 */
class IntakeFuzzTest {
  private static final Leveringsoort[] SOORTEN = Leveringsoort.values();
  private static final String REFUSED = "refused: ";

  /** The first byte chooses the soort, from A on; the rest is its file. */
  @FuzzTest
  void csv(byte[] choiceAndFile) {
    if (choiceAndFile.length > 0) {
      Leveringsoort soort = SOORTEN[Math.floorMod(choiceAndFile[0] - 'A', SOORTEN.length)];
      byte[] file = Arrays.copyOfRange(choiceAndFile, 1, choiceAndFile.length);
      String whole = outcome(soort, Vorm.CSV, file, file.length + 1);

      int piece = 1 + new Random(Arrays.hashCode(file)).nextInt(64);
      assertThat(outcome(soort, Vorm.CSV, file, piece)).isEqualTo(whole);
    }
  }

  /** A damaged file is refused however it is cut, perhaps for what came before the damage. */
  @FuzzTest
  void gzip(byte[] file) {
    String whole = outcome(Leveringsoort.BEZETTING, Vorm.GZIP, file, file.length + 1);
    String cut = outcome(Leveringsoort.BEZETTING, Vorm.GZIP, file, 7);

    assertThat(cut.startsWith(REFUSED)).isEqualTo(whole.startsWith(REFUSED));
    if (!whole.startsWith(REFUSED)) {
      assertThat(cut).isEqualTo(whole);
    }
  }

  /** Everything that can be seen from outside. */
  private static String outcome(Leveringsoort soort, Vorm vorm, byte[] file, int piece) {
    RecordLayout layout = soort.layout(Ingelezen.PEILDATUM);
    var kept = new ArrayList<List<String>>();
    var faults = new ArrayList<Afkeuring>();
    try (var intake = new Intake(layout, 7, Ingelezen.DIENSTONDERDELEN, vorm, Grenzen.STANDAARD)) {
      for (int from = 0; from < file.length; from += piece) {
        intake.offer(Arrays.copyOfRange(file, from, Math.min(file.length, from + piece)));
        while (intake.advance()) {
          faults.addAll(intake.takeRejections());
        }
      }
      intake.end();
      faults.addAll(intake.takeRejections());
      kept.addAll(Ingelezen.lines(intake, layout));
      assertThat(texts(layout, kept)).noneMatch(BsnGuard::isIn);
      return kept + " " + faults + " " + intake.telling();
    } catch (Failure.Invalid refused) {
      String said = refused.code() + refused.detail() + refused.errors();
      assertThat(BsnGuard.isIn(said)).as(said).isFalse();
      return REFUSED + said;
    }
  }

  private static List<String> texts(RecordLayout layout, List<List<String>> lines) {
    var texts = new ArrayList<String>();
    List<Kolom.Opslag> columns = Ingelezen.columns(layout);
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).pgType().equals("text")) {
        int column = i;
        lines.forEach(line -> texts.add(line.get(column)));
      }
    }
    return texts;
  }
}
