package nl.inclusiemonitor.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.Random;

/** Whatever bytes come, they are read or refused, and the same however they are cut. */
class CsvReaderFuzzTest {
  @FuzzTest
  void givesTheSameHoweverTheBytesAreCut(byte[] file) {
    String whole = Recorder.outcome(file);

    int[] cuts = new Random(Arrays.hashCode(file)).ints(16, 1, 64).toArray();
    assertThat(Recorder.outcome(file, 1)).isEqualTo(whole);
    assertThat(Recorder.outcome(file, cuts)).isEqualTo(whole);
  }

  /** Where its bytes were cut is where another reader goes on. */
  @FuzzTest
  void givesTheSameWhenAnotherReaderGoesOn(byte[] file) {
    String whole = Recorder.outcome(file);

    int cut = new Random(Arrays.hashCode(file)).nextInt(file.length + 1);
    assertThat(Recorder.outcomeOfTwo(file, cut)).isEqualTo(whole);
  }
}
