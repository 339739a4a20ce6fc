package nl.inclusiemonitor.levering.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.inclusiemonitor.digest.Sha256;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.privacy.BsnGuard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is taken in by one intake after another gives what one intake gives. */
class HervattenTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String T = Voorbeeld.TOKEN;

  /** A file of a soort. */
  record Bestand(String naam, Leveringsoort soort, String tekst, Charset codering) {
    byte[] bytes() {
      return tekst.getBytes(codering);
    }

    @Override
    public String toString() {
      return naam;
    }
  }

  static Stream<Bestand> bestanden() {
    String personeel =
        "\ufeffEenheid;dienstverband_nr;Dienstonderdeel;schaal;contracturen_per_week;in_dienst;"
            + "uit_dienst;pseudoniem\r\n\r\n"
            + "\"Zorg; \"\"kwaliteit\"\"\r\nen meer\";1;IGJ;11;\"25,5\";01-09-2021;99991231;"
            + T
            + "\r\nCafé €;2;RIVM;5;24;20210930;;"
            + T
            + "\r\nx;2;Nergens;5;24.555;20210230;20200101;"
            + T
            + "\r\n\"a\"b;2;RIVM;5;24;20210930;;"
            + T;
    String uren =
        "sep=,\npseudoniem,ikv_nummer,tijdvak_begin,tijdvak_eind,verloonde_uren\n"
            + (T + ",1,2022-09-01,2022-09-30,152.5\n").repeat(3)
            + T
            + ",1,2022-09-30,2022-09-01,123456789\n"
            + T
            + ",x,,2022-09-30,12,toch\n";
    String bezetting = "\r\n\rdienstonderdeel\tfte\rRIVM\t1,25\r\r\nIGJ\t20,5\rIGJ\tx\r";
    return Stream.of(
        new Bestand("personeel", Leveringsoort.PERSONEEL, personeel, UTF_8),
        new Bestand(
            "personeel in Windows-1252",
            Leveringsoort.PERSONEEL,
            personeel.substring(1),
            WINDOWS_1252),
        new Bestand("uren", Leveringsoort.UWV_VERLOONDE_UREN, uren, UTF_8),
        new Bestand("bezetting", Leveringsoort.BEZETTING, bezetting, UTF_8),
        new Bestand(
            "een bsn als datum",
            Leveringsoort.UWV_DOELGROEPREGISTER,
            ("pseudoniem;registratie_begin\n" + T + ";2022-01-01\n" + T + ";249566758\n"),
            UTF_8),
        new Bestand(
            "een kop die niet past",
            Leveringsoort.BEZETTING,
            "dienstonderdeel;anders\nRIVM;1\n",
            UTF_8),
        new Bestand("leeg", Leveringsoort.BEZETTING, "\r\n", UTF_8),
        new Bestand(
            "een open aanhalingsteken",
            Leveringsoort.BEZETTING,
            "dienstonderdeel;fte\nRIVM;\"1\nIGJ;2\n",
            UTF_8),
        new Bestand(
            "een wisselende codering",
            Leveringsoort.PERSONEEL,
            (personeel + "\r\n\u0081é;"),
            Charset.forName("ISO-8859-1")));
  }

  @ParameterizedTest
  @MethodSource("bestanden")
  void givesTheSameWhereverItIsCut(Bestand bestand) {
    String heel = uitkomst(bestand, List.of());

    for (int cut = 0; cut <= bestand.bytes().length; cut++) {
      assertThat(uitkomst(bestand, List.of(cut))).as("cut at %s", cut).isEqualTo(heel);
    }
  }

  @ParameterizedTest
  @MethodSource("bestanden")
  void givesTheSameInManyParts(Bestand bestand) {
    String heel = uitkomst(bestand, List.of());
    Random random = new Random(20220930);

    for (int round = 0; round < 200; round++) {
      List<Integer> cuts =
          random
              .ints(1 + random.nextInt(12), 0, bestand.bytes().length + 1)
              .sorted()
              .boxed()
              .toList();
      assertThat(uitkomst(bestand, cuts)).as("cut at %s", cuts).isEqualTo(heel);
    }
  }

  @Test
  void whatIsKeptOfALineHoldsNoNumberThatMayBeABsn() {
    String file = "dienstonderdeel;fte\nRIVM;1\nIGJ 249 \"566\" 758;12\n";

    for (int cut = 0; cut <= file.length(); cut++) {
      Deel deel = new Deel(Leveringsoort.BEZETTING, new Tussen());
      try {
        deel.lees(Arrays.copyOf(file.getBytes(UTF_8), cut));
      } catch (Failure.Invalid refused) {
        assertThat(refused.code()).isEqualTo("bestand-bevat-bsn");
        return;
      }
      String kept = new String(deel.bewaar().staart, UTF_8);
      assertThat(BsnGuard.isIn(kept.replace("\"", ""))).as(kept).isFalse();
      assertThat(kept).doesNotMatch("(?s).*[0-9]");
    }
    throw new AssertionError("the number was never found");
  }

  @Test
  void aStateOfAnotherVersionIsNotRead() {
    byte[] kept = Tussenstand.BEGIN.alsBytes();

    assertThat(Tussenstand.van(kept)).contains(Tussenstand.BEGIN);
    kept[0]++;
    assertThat(Tussenstand.van(kept)).isEmpty();
  }

  /** Everything that can be seen from outside. */
  private static String uitkomst(Bestand bestand, List<Integer> cuts) {
    Deel deel = new Deel(bestand.soort(), new Tussen());
    try {
      for (int cut : cuts) {
        deel.lees(bestand.bytes(), cut);
        deel = new Deel(bestand.soort(), deel.bewaar());
      }
      deel.lees(bestand.bytes(), bestand.bytes().length);
      deel.intake.end();
    } catch (Failure.Invalid refused) {
      return refused.code() + refused.errors();
    }
    String sha256 = HexFormat.of().formatHex(deel.intake.sha256());
    assertThat(sha256).isEqualTo(Sha256.hex(bestand.bytes()));
    Tussen einde = deel.bewaar();
    return String.join("\n", einde.regels) + "\n" + einde.fouten + "\n" + deel.intake.telling();
  }

  /** What is kept between two parts. */
  private static final class Tussen {
    private byte[] stand = Tussenstand.BEGIN.alsBytes();
    private byte[] hash = new HervatbareAfdruk().toestand();
    private byte[] staart = {};
    private List<String> regels = List.of();
    private List<Afkeuring> fouten = List.of();

    int positie() {
      return (int) Tussenstand.van(stand).orElseThrow().bytes() + staart.length;
    }
  }

  /** One part of a file. */
  private static final class Deel {
    private final Leveringsoort soort;
    private final HervatbareAfdruk afdruk;
    private final Intake intake;
    private final List<String> regels;
    private final List<Afkeuring> fouten;
    private int positie;

    Deel(Leveringsoort soort, Tussen tussen) {
      this.soort = soort;
      afdruk = HervatbareAfdruk.van(tussen.hash).orElseThrow();
      positie = tussen.positie();
      intake =
          new Intake(
              soort.layout(Ingelezen.PEILDATUM),
              7,
              Ingelezen.DIENSTONDERDELEN,
              Grenzen.STANDAARD,
              afdruk,
              Tussenstand.van(tussen.stand).orElseThrow(),
              tussen.staart);
      regels = new ArrayList<>(tussen.regels);
      fouten = new ArrayList<>(tussen.fouten);
    }

    void lees(byte[] file) {
      lees(file, file.length);
    }

    /** Reads on, until so far. */
    void lees(byte[] file, int to) {
      if (to > positie) {
        intake.offer(Arrays.copyOfRange(file, positie, to));
        while (intake.advance()) {
          fouten.addAll(intake.takeRejections());
        }
      }
    }

    Tussen bewaar() {
      Tussen tussen = new Tussen();
      Ingelezen.decode(intake, soort.layout(Ingelezen.PEILDATUM), regels);
      fouten.addAll(intake.takeRejections());
      tussen.stand = intake.tussenstand().alsBytes();
      tussen.hash = afdruk.toestand();
      byte[] open = intake.openRegel();
      tussen.staart = Arrays.copyOf(open, BsnGuard.keepable(open, 0, open.length));
      tussen.regels = regels;
      tussen.fouten = fouten;
      assertThat(intake.tussenstand().fouten()).isEqualTo(fouten.size());
      return tussen;
    }
  }
}
