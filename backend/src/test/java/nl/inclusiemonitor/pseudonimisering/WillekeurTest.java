package nl.inclusiemonitor.pseudonimisering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Kolomtype;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.privacy.Elfproef;
import nl.inclusiemonitor.pseudonimisering.Werkbank.Ingenomen;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever a source looks like: the server takes every line of what is written, in the order of the
 * source, with the token of its person, and no BSN is left. Seeded, so that a fault comes back.
 */
class WillekeurTest {
  private static final int RONDEN = 60;
  private static final String TEKENS = "abcZ ;,\"\n'-é%€";

  @TempDir private Path map;

  /** A source and, per line, whom it is about. */
  private record Bronbestand(String tekst, Charset tekenset, List<String> bsns) {}

  @ParameterizedTest
  @EnumSource(names = {"UWV_DOELGROEPREGISTER", "UWV_VERLOONDE_UREN", "PERSONEEL"})
  void deServerNeemtElkeRegelAan(Leveringsoort soort) {
    Werkbank bank = new Werkbank(map).metSleutel("sleutel");
    for (int zaad = 0; zaad < RONDEN; zaad++) {
      Bronbestand bron = bron(soort, new Random(zaad));
      bank.schrijf("bron.csv", bron.tekst().getBytes(bron.tekenset()));
      bank.schrijf("koppeling.csv", koppeling(bron.bsns()));
      String uit = "uit-" + zaad;

      int code = bank.run(argumenten(soort, uit));

      assertThat(code).as("zaad %d: %s", zaad, bank.err()).isZero();
      String naam = uit + "/" + soort.code() + "-2022-12-31.csv";
      Ingenomen server = bank.ingenomen(soort, naam);
      assertThat(server.afgekeurd()).as("zaad %d", zaad).isEmpty();
      String geschreven = bank.lees(naam);
      assertThat(tokens(geschreven))
          .as("zaad %d", zaad)
          .isEqualTo(bron.bsns().stream().map(bank::token).toList());
      assertThat(bron.bsns()).as("zaad %d", zaad).noneMatch(geschreven::contains);
    }
  }

  private static String[] argumenten(Leveringsoort soort, String uit) {
    List<String> argumenten = new ArrayList<>(List.of("leveringen", "--peildatum", "2022-12-31"));
    argumenten.addAll(List.of("--sleutel-1", "sleutel-1", "--sleutel-2", "sleutel-2"));
    argumenten.addAll(List.of("--uit", uit));
    switch (soort) {
      case UWV_DOELGROEPREGISTER -> argumenten.addAll(List.of("--register", "bron.csv"));
      case UWV_VERLOONDE_UREN -> argumenten.addAll(List.of("--uren", "bron.csv"));
      default ->
          argumenten.addAll(List.of("--personeel", "bron.csv", "--koppeling", "koppeling.csv"));
    }
    return argumenten.toArray(String[]::new);
  }

  private static String koppeling(List<String> bsns) {
    return bsns.stream()
        .map(bsn -> "P" + bsn + "\t" + bsn + "\n")
        .collect(Collectors.joining("", "personeelsnummer\tbsn\n", ""));
  }

  /** Begins of lines only: a line end inside quotes is not followed by a token. */
  private static List<String> tokens(String geschreven) {
    return geschreven
        .lines()
        .filter(regel -> regel.matches("[0-9a-f]{32};.*"))
        .map(regel -> regel.substring(0, 32))
        .toList();
  }

  /** A right source in an arbitrary notation, with the columns in any order and others between. */
  private static Bronbestand bron(Leveringsoort soort, Random random) {
    boolean personeel = soort == Leveringsoort.PERSONEEL;
    char scheiding = ";,\t".charAt(random.nextInt(3));
    String regeleinde = random.nextBoolean() ? "\n" : "\r\n";
    String datum = List.of("yyyy-MM-dd", "dd-MM-yyyy", "yyyyMMdd").get(random.nextInt(3));
    char komma = random.nextBoolean() ? ',' : '.';
    List<Kolom> kolommen =
        soort.layout().kolommen().stream()
            .filter(kolom -> !kolom.naam().equals("pseudoniem"))
            .filter(kolom -> kolom.verplicht() || random.nextBoolean())
            .toList();
    List<String> namen = new ArrayList<>(kolommen.stream().map(Kolom::naam).toList());
    namen.addAll(List.of(personeel ? "personeelsnummer" : "bsn", "naam", "sofinummer"));
    Collections.shuffle(namen, random);
    StringBuilder tekst = new StringBuilder(String.join("" + scheiding, namen)).append(regeleinde);
    List<String> bsns = new ArrayList<>();
    for (int regel = 0; regel < 1 + random.nextInt(40); regel++) {
      String bsn = bsn(random);
      bsns.add(bsn);
      Map<String, String> velden = new HashMap<>();
      velden.put("bsn", " " + bsn);
      velden.put("personeelsnummer", "P" + bsn);
      velden.put("sofinummer", bsn);
      velden.put("naam", "Verzonnen; " + bsn);
      LocalDate dag = LocalDate.of(2022, 1, 1);
      for (Kolom kolom : kolommen) {
        boolean leeg = !kolom.verplicht() && random.nextInt(3) == 0;
        dag = dag.plusDays(random.nextInt(40));
        velden.put(kolom.naam(), leeg ? "" : waarde(kolom.type(), random, dag, datum, komma));
      }
      tekst.append(
          namen.stream()
              .map(velden::get)
              .map(veld -> veld(veld, scheiding, random))
              .collect(Collectors.joining("" + scheiding)));
      tekst.append(regeleinde.repeat(1 + random.nextInt(2)));
    }
    Charset tekenset =
        random.nextBoolean() ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
    return new Bronbestand(tekst.toString(), tekenset, bsns);
  }

  private static String waarde(
      Kolomtype type, Random random, LocalDate dag, String datum, char komma) {
    if (type instanceof Kolomtype.Datum) {
      return DateTimeFormatter.ofPattern(datum, Locale.ROOT).format(dag);
    }
    if (type instanceof Kolomtype.Getal getal) {
      long stappen = getal.min() + (long) (random.nextDouble() * (getal.max() - getal.min()));
      return BigDecimal.valueOf(stappen, getal.schaal()).toPlainString().replace('.', komma);
    }
    if (type instanceof Kolomtype.Tekst) {
      return random
          .ints(random.nextInt(20), 0, TEKENS.length())
          .mapToObj(i -> TEKENS.substring(i, i + 1))
          .collect(Collectors.joining("", "x", "x"));
    }
    if (type instanceof Kolomtype.Token) {
      return "a%031x".formatted(random.nextLong() >>> 1);
    }
    return type instanceof Kolomtype.Onderdeel ? "IGJ" : "N";
  }

  private static String veld(String waarde, char scheiding, Random random) {
    boolean nodig = waarde.indexOf(scheiding) >= 0 || waarde.matches("(?s).*[\"\n].*");
    boolean aanhalen = nodig || random.nextInt(4) == 0;
    return aanhalen ? '"' + waarde.replace("\"", "\"\"") + '"' : waarde;
  }

  private static String bsn(Random random) {
    int nummer = 100_000_000 + random.nextInt(899_000_000);
    while (!Elfproef.passes(nummer)) {
      nummer++;
    }
    return Integer.toString(nummer);
  }
}
