package nl.inclusiemonitor.pseudonimisering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.pseudonimisering.Werkbank.Ingenomen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sources with persons become deliveries with tokens, all of them or none. */
class LeveringenTest {
  private static final String KOPPELING =
      "personeelsnummer;bsn\n007;"
          + Werkbank.EEN
          + "\nD2;"
          + Werkbank.TWEE
          + "\n8;"
          + Werkbank.DRIE
          + "\n";
  private static final String P_DIREKT_KOP =
      "personeelsnummer;Naam;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;"
          + "in_dienst;uit_dienst;eenheid;geboortedatum\n";
  private static final String REGISTER_KOP = "bsn;registratie_begin;registratie_eind\n";

  @TempDir private Path map;

  private Werkbank bank;

  @BeforeEach
  void eenSleutel() {
    bank = new Werkbank(map).metSleutel("sleutel");
    bank.schrijf("koppeling.csv", KOPPELING);
  }

  @Test
  void schrijftDeDrieLeveringenMetDezelfdeTokens() {
    bank.schrijf("register.csv", REGISTER_KOP + Werkbank.EEN + ";2020-01-01;\n");
    bank.schrijf(
        "uren.csv",
        "tijdvak_begin,tijdvak_eind,verloonde_uren,ikv_nummer,bsn\n"
            + "20220101,20220131,\"110,5\",1,0"
            + Werkbank.EEN
            + "\n");
    bank.schrijf("p-direkt.csv", P_DIREKT_KOP + regel("7") + regel("D2"));

    int code =
        bank.leveringen(
            "--register",
            "register.csv",
            "--uren",
            "uren.csv",
            "--personeel",
            "p-direkt.csv",
            "--koppeling",
            "koppeling.csv");

    assertThat(bank.err()).isEmpty();
    assertThat(code).isZero();
    String een = bank.token(Werkbank.EEN);
    assertThat(bank.lees("uit/uwv-doelgroepregister-2022-09-30.csv"))
        .isEqualTo("pseudoniem;registratie_begin;registratie_eind\n" + een + ";2020-01-01;\n");
    assertThat(bank.lees("uit/uwv-verloonde-uren-2022-12-31.csv"))
        .isEqualTo(
            "pseudoniem;ikv_nummer;tijdvak_begin;tijdvak_eind;verloonde_uren\n"
                + een
                + ";1;20220101;20220131;110,5\n");
    assertThat(bank.lees("uit/personeel-2022-09-30.csv"))
        .isEqualTo(
            "pseudoniem;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst;"
                + "uit_dienst;eenheid\n"
                + een
                + ";1;RIVM;9;36;2020-02-01;;\"Zorg; kwaliteit\"\n"
                + bank.token(Werkbank.TWEE)
                + ";1;RIVM;9;36;2020-02-01;;\"Zorg; kwaliteit\"\n");
    assertThat(bank.uitvoer()).hasSize(7).noneMatch(naam -> naam.endsWith(".deel"));
  }

  @Test
  void dePakbonZegtWatDeServerZelfTelt() throws IOException {
    bank.schrijf("p-direkt.csv", P_DIREKT_KOP + regel("7") + regel("8"));

    bank.leveringen(
        "--personeel", "p-direkt.csv", "--koppeling", "koppeling.csv", "--omvang", "mutatie");

    Ingenomen server = bank.ingenomen(Leveringsoort.PERSONEEL, "uit/personeel-2022-09-30.csv");
    JsonNode bon = new ObjectMapper().readTree(bank.lees("uit/personeel-2022-09-30.pakbon.json"));
    assertThat(bon.get("soort").asText()).isEqualTo("personeel");
    assertThat(bon.get("peildatum").asText()).isEqualTo("2022-09-30");
    assertThat(bon.get("omvang").asText()).isEqualTo("mutatie");
    assertThat(bon.get("regels").asLong()).isEqualTo(server.telling().regels()).isEqualTo(2);
    assertThat(bon.get("sha256").asText()).isEqualTo(server.sha256());
    assertThat(bon.get("controletotalen").toString())
        .isEqualTo("{\"contracturen_per_week\":\"72.00\"}");
    assertThat(bank.lees("sleutel-1")).contains("sleutelId: " + bon.get("sleutelId").asText());
    assertThat(bon.get("gemaaktOp").asText()).matches("20..-..-..T..:..:..Z");
  }

  @Test
  void eenLoonheffingennummerGaatAlleenVersleuteldMee() {
    bank.schrijf(
        "uren.csv",
        "bsn;ikv_nummer;tijdvak_begin;tijdvak_eind;verloonde_uren;Loonheffingennummer\n"
            + Werkbank.EEN
            + ";1;20220101;20220131;1;249566758L01\n"
            + Werkbank.EEN
            + ";1;20220101;20220131;1;2495.66.758 l01\n"
            + Werkbank.EEN
            + ";1;20220101;20220131;1;249566758L02\n"
            + Werkbank.EEN
            + ";1;20220101;20220131;1;\n");

    assertThat(bank.leveringen("--uren", "uren.csv")).isZero();

    List<String> hashes =
        bank.lees("uit/uwv-verloonde-uren-2022-12-31.csv")
            .lines()
            .map(regel -> regel.substring(regel.lastIndexOf(';') + 1))
            .toList();
    assertThat(hashes.get(0)).isEqualTo("loonheffingennummer_hash");
    assertThat(hashes.get(1)).matches("[0-9a-f]{32}").isEqualTo(hashes.get(2));
    assertThat(hashes.get(3)).matches("[0-9a-f]{32}").isNotEqualTo(hashes.get(1));
    assertThat(hashes.get(4)).isEmpty();
    assertThat(
            bank.ingenomen(
                    Leveringsoort.UWV_VERLOONDE_UREN, "uit/uwv-verloonde-uren-2022-12-31.csv")
                .afgekeurd())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "weg.csv, is niet te lezen: het ontbreekt of is beschadigd",
    "leeg.csv, is niet te lezen vanaf cel A1. Het bestand is leeg.",
    "kapot.csv.gz, is niet te lezen: het ontbreekt of is beschadigd",
    "open.csv, Een aanhalingsteken dat hier begint",
  })
  void eenOnleesbareBronIsEenRegelZonderZijnInhoud(String bron, String reden) throws IOException {
    bank.schrijf("leeg.csv", "");
    bank.schrijf("open.csv", REGISTER_KOP + '"' + Werkbank.EEN + ";2020-01-01;\n");
    byte[] heel = gzip((REGISTER_KOP + Werkbank.EEN + ";2020-01-01;\n").getBytes(UTF_8));
    bank.schrijf("kapot.csv.gz", Arrays.copyOf(heel, heel.length - 12));

    int code = bank.leveringen("--register", bron);

    assertThat(code).isEqualTo(1);
    assertThat(bank.err()).contains("«" + bron + "»").contains(reden).doesNotContain(Werkbank.EEN);
    assertThat(bank.uitvoer()).containsExactly("rapport-2022-09-30.txt");
  }

  @Test
  void wieGeenKoppelingHeeftStaatAlleenMetRegelnummerInHetRapport() {
    bank.schrijf("p-direkt.csv", P_DIREKT_KOP + regel("7") + regel("9") + "\n" + regel("10"));

    int code = bank.leveringen("--personeel", "p-direkt.csv", "--koppeling", "koppeling.csv");

    assertThat(code).isEqualTo(3);
    assertThat(bank.lees("uit/rapport-2022-09-30.txt"))
        .contains("staat niet in het koppelbestand. 2 regels: 3, 5")
        .contains("personeel-2022-09-30.csv: 1 regels geschreven.")
        .contains("dienstonderdeel RIVM in de bron: 3");
  }

  @Test
  void noemtAlleFoutenInEenKeerEnSchrijftDanNiets() {
    bank.schrijf(
        "register.csv",
        REGISTER_KOP
            + "123456789;2020-01-01;\n"
            + Werkbank.EEN
            + ";2020-13-01;\n"
            + Werkbank.TWEE
            + ";2020-01-01;2019-01-01\n"
            + ";2020-01-01;\n"
            + Werkbank.DRIE
            + ";2020-01-01;;meer\n"
            + Werkbank.DRIE
            + ";2020-01-01;\n");
    bank.schrijf("uren.csv", "ikv_nummer;bsn;bsn\n1;1;1\n");

    int code = bank.leveringen("--register", "register.csv", "--uren", "uren.csv");

    assertThat(code).isEqualTo(1);
    assertThat(bank.uitvoer()).containsExactly("rapport-2022-09-30.txt");
    assertThat(bank.err() + bank.lees("uit/rapport-2022-09-30.txt"))
        .contains("elfproef voldoen). 1 regel: 2")
        .contains("«registratie_begin» is geen bestaande datum. 1 regel: 3")
        .contains("«registratie_eind» ligt voor de begindatum van dezelfde regel. 1 regel: 4")
        .contains("«bsn» is leeg. 1 regel: 5")
        .contains("De velden staan niet onder hun kolommen")
        .contains("«uren.csv»: de kolom «bsn» staat er twee keer in.")
        .contains("«uren.csv»: de kolom «tijdvak_begin» ontbreekt.")
        .doesNotContain("123456789")
        .doesNotContain(Werkbank.DRIE);
  }

  @Test
  void metSlaFoutenOverValtAlleenDeFouteRegelWeg() {
    StringBuilder register = new StringBuilder(REGISTER_KOP);
    for (int i = 0; i < 5_000; i++) {
      register.append(Werkbank.EEN).append(i % 500 == 1 ? ";fout;\n" : ";2020-01-01;\n");
    }
    bank.schrijf("register.csv", register.toString());

    int code = bank.leveringen("--register", "register.csv", "--sla-fouten-over");

    assertThat(code).isEqualTo(3);
    assertThat(bank.err()).contains("10 regels: 3, 503, 1003, 1503");
    Ingenomen server =
        bank.ingenomen(
            Leveringsoort.UWV_DOELGROEPREGISTER, "uit/uwv-doelgroepregister-2022-09-30.csv");
    assertThat(server.telling().regels()).isEqualTo(4_990);
    assertThat(server.afgekeurd()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "eenheid, Team 249566758",
    "eenheid, 2495.66.758",
    "in_dienst, 249566758",
    "schaal, 249566758",
    "dienstonderdeel, 249566758",
  })
  void eenBsnInEenAndereKolomHoudtAllesTegen(String kolom, String waarde) {
    String[] namen = P_DIREKT_KOP.strip().split(";", -1);
    String[] velden = "7;;1;RIVM;9;36;2020-02-01;;Zorg;".split(";", -1);
    velden[List.of(namen).indexOf(kolom)] = waarde;
    bank.schrijf("p-direkt.csv", P_DIREKT_KOP + regel("8") + String.join(";", velden) + "\n");

    int code = bank.leveringen("--personeel", "p-direkt.csv", "--koppeling", "koppeling.csv");

    assertThat(code).isEqualTo(1);
    assertThat(bank.uitvoer()).containsExactly("rapport-2022-09-30.txt");
    String gezegd = bank.err() + bank.out() + bank.lees("uit/rapport-2022-09-30.txt");
    assertThat(gezegd).contains("burgerservicenummer").doesNotContain("249566758", "2495.66.758");
  }

  @Test
  void leestWindows1252EnGzip() throws IOException {
    String tekst = P_DIREKT_KOP + regel("7").replace("Zorg; kwaliteit", "Coördinatie");
    bank.schrijf("p-direkt.csv.gz", gzip(tekst.getBytes(Charset.forName("windows-1252"))));

    bank.leveringen("--personeel", "p-direkt.csv.gz", "--koppeling", "koppeling.csv");

    assertThat(bank.lees("uit/personeel-2022-09-30.csv")).contains(";;Coördinatie\n");
  }

  @Test
  void overschrijftGeenLeveringEnMaaktTweeKeerDezelfdeBytes() {
    bank.schrijf("register.csv", REGISTER_KOP + Werkbank.EEN + ";2020-01-01;\n");
    bank.leveringen("--register", "register.csv");
    String eerste = bank.lees("uit/uwv-doelgroepregister-2022-09-30.csv");

    assertThat(bank.leveringen("--register", "register.csv")).isEqualTo(1);
    assertThat(bank.err()).contains("bestaat al en wordt niet overschreven");
    assertThat(bank.leveringen("--register", "register.csv", "--uit", "elders")).isEqualTo(2);
    bank.run(
        "leveringen",
        "--sleutel-1",
        "sleutel-2",
        "--sleutel-2",
        "sleutel-1",
        "--peildatum",
        "2022-09-30",
        "--uit",
        "elders",
        "--register",
        "register.csv");

    assertThat(bank.lees("elders/uwv-doelgroepregister-2022-09-30.csv")).isEqualTo(eerste);
  }

  @Test
  void eenPersoneelsnummerVanTweePersonenIsEenFout() {
    bank.schrijf("p-direkt.csv", P_DIREKT_KOP + regel("7"));
    bank.schrijf("koppeling.csv", KOPPELING + "0007;" + Werkbank.DRIE + "\n");

    int code = bank.leveringen("--personeel", "p-direkt.csv", "--koppeling", "koppeling.csv");

    assertThat(code).isEqualTo(1);
    assertThat(bank.err()).contains("hoger in het bestand bij een andere persoon. 1 regel: 5");
  }

  @Test
  void zonderEnkeleRegelIsErGeenLevering() {
    bank.schrijf("p-direkt.csv", P_DIREKT_KOP + regel("99"));

    assertThat(bank.leveringen("--personeel", "p-direkt.csv", "--koppeling", "koppeling.csv"))
        .isEqualTo(1);
    assertThat(bank.err()).contains("er is geen enkele regel om te leveren");
  }

  private static String regel(String personeelsnummer) {
    return personeelsnummer
        + ";Verzonnen Naam;1;RIVM;9;36;2020-02-01;;\"Zorg; kwaliteit\";1990-01-01\n";
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream klein = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(klein)) {
      out.write(bytes);
    }
    return klein.toByteArray();
  }
}
