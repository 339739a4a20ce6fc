package nl.inclusiemonitor.banenafspraak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of the demo ministry, opened and recomputed by another program. */
class WerkboekIT {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase();
  @RegisterExtension static final TestProduct PRODUCT = new TestProduct(DATABASE);

  private static final String WACHTWOORD = "een-wachtwoord-van-een-zin";
  private static final String VERBORGEN = "Niet getoond om personen te beschermen";

  /** Column of the sheet by the figure of the API. */
  private static final Map<String, Integer> KOLOMMEN =
      Map.of(
          "bezetting", 3,
          "quotum", 4,
          "individueel", 6,
          "binnenwerk", 7,
          "inleen", 9,
          "individueelEnInleen", 10,
          "gerealiseerd", 11,
          "realisatiePercentage", 12,
          "tekort", 13);

  @TempDir static Path data;

  private static ApiClient alles;
  private static ApiClient beperkt;

  @BeforeAll
  static void load() {
    PRODUCT.laadDemo(data);
    alles = PRODUCT.als("di-adviseur");
    beperkt = PRODUCT.integratie();
  }

  @Test
  void everyCellSaysWhatTheApiSaysToTheSameReader() throws Exception {
    for (ApiClient lezer : List.of(alles, beperkt, PRODUCT.als("hr-adviseur-rivm"))) {
      for (JsonNode kwartaal : lezer.get("/standen").json().path("standen")) {
        String pad = "/standen/" + kwartaal.path("kwartaal").asText();
        JsonNode stand = lezer.get(pad).json();
        try (XSSFWorkbook boek = open(pakket(lezer, pad))) {
          Map<String, Row> rijen = rijen(boek.getSheet("Banenmonitor"));
          List<JsonNode> regels = new ArrayList<>(List.of(stand.path("totaal")));
          stand.path("dienstonderdelen").forEach(regels::add);
          for (JsonNode regel : regels) {
            Row rij = rijen.get(regel.path("code").asText());
            KOLOMMEN.forEach(
                (cijfer, kolom) ->
                    vergelijk(pad + " " + cijfer, rij.getCell(kolom), regel.path(cijfer)));
          }
        }
      }
    }
  }

  private static void vergelijk(String wat, Cell cel, JsonNode cijfer) {
    if (cijfer.path("waarde").isNull() || cijfer.path("tenMinste").asBoolean()) {
      assertThat(cel.getCellType()).as(wat).isEqualTo(CellType.STRING);
      assertThat(cel.getStringCellValue()).as(wat).isEqualTo(cijfer.path("weergave").asText());
    } else {
      double honderd = cijfer.path("eenheid").asText().equals("procent") ? 100 : 1;
      assertThat(cel.getNumericCellValue() * honderd)
          .as(wat)
          .isCloseTo(cijfer.path("waarde").asDouble(), within(1e-9));
    }
  }

  @Test
  void anotherProgramRecomputesEveryFormulaToTheSame() throws Exception {
    int formules = 0;
    for (ApiClient lezer : List.of(alles, beperkt)) {
      for (JsonNode kwartaal : lezer.get("/standen").json().path("standen")) {
        try (XSSFWorkbook boek =
            open(pakket(lezer, "/standen/" + kwartaal.path("kwartaal").asText()))) {
          FormulaEvaluator rekenaar = boek.getCreationHelper().createFormulaEvaluator();
          for (Sheet blad : boek) {
            for (Row rij : blad) {
              for (Cell cel : rij) {
                if (cel.getCellType() == CellType.FORMULA) {
                  formules++;
                  assertThat(rekenaar.evaluate(cel).getNumberValue())
                      .as("%s %s %s", kwartaal.path("kwartaal"), cel.getAddress(), cel)
                      .isCloseTo(cel.getNumericCellValue(), within(1e-9));
                }
              }
            }
          }
        }
      }
    }
    assertThat(formules).isGreaterThan(500);
  }

  @Test
  void totalsAreFormulasUnlessACellAboveThemIsHidden() throws Exception {
    try (XSSFWorkbook open = open(pakket(alles, "/standen/2022-Q3"));
        XSSFWorkbook dicht = open(pakket(beperkt, "/standen/2022-Q3"))) {
      Row vrij = rijen(open.getSheet("Banenmonitor")).get("VWS");
      Row gesloten = rijen(dicht.getSheet("Banenmonitor")).get("VWS");

      for (int kolom : List.of(3, 5, 8)) {
        assertThat(vrij.getCell(kolom).getCellFormula()).startsWith("SUM(");
      }
      assertThat(gesloten.getCell(3).getCellFormula()).startsWith("SUM(");
      assertThat(gesloten.getCell(5).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(gesloten.getCell(8).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(dicht.getSheet("Wettelijk")).isNotNull();
    }
  }

  @Test
  void noPartOfTheFileHoldsANumberThatIsHidden() throws Exception {
    for (JsonNode kwartaal : alles.get("/standen").json().path("standen")) {
      String pad = "/standen/" + kwartaal.path("kwartaal").asText();
      String delen = delen(pakket(beperkt, pad));
      Map<String, JsonNode> gezien = regels(beperkt.get(pad).json());
      for (JsonNode deel : alles.get(pad).json().path("dienstonderdelen")) {
        JsonNode beperkteRegel = gezien.get(deel.path("code").asText());
        for (String cijfer : KOLOMMEN.keySet()) {
          String waarde = deel.path(cijfer).path("waarde").asText();
          // Short numbers are everywhere, and a shortage may be the whole quotum.
          boolean herkenbaar =
              beperkteRegel.path(cijfer).path("onderdrukt").asBoolean()
                  && waarde.length() > 6
                  && !waarde.equals(deel.at("/quotum/waarde").asText());
          if (herkenbaar) {
            String kop = new BigDecimal(waarde).abs().toPlainString().substring(0, 7);
            assertThat(delen.contains(">" + kop)).as(pad + " " + cijfer + " " + kop).isFalse();
          }
        }
      }
      assertThat(delen.contains(VERBORGEN))
          .isEqualTo(gezien.values().stream().anyMatch(WerkboekIT::heeftVerborgen));
    }
  }

  private static boolean heeftVerborgen(JsonNode regel) {
    return KOLOMMEN.keySet().stream()
        .anyMatch(cijfer -> regel.path(cijfer).path("onderdrukt").asBoolean());
  }

  @Test
  void onlyThePasswordOpensItAndTheTrailTellsWhoMadeIt() throws Exception {
    byte[] versleuteld =
        alles
            .post("/standen/2022-Q3/werkboeken", Map.of("wachtwoord", WACHTWOORD))
            .body()
            .getBytes();

    EncryptionInfo wijze =
        new EncryptionInfo(new POIFSFileSystem(new ByteArrayInputStream(versleuteld)));
    assertThat(wijze.getEncryptionMode()).isEqualTo(EncryptionMode.agile);
    assertThat(wijze.getHeader().getKeySize()).isEqualTo(256);
    assertThat(Decryptor.getInstance(wijze).verifyPassword(WACHTWOORD + "!")).isFalse();
    assertThatThrownBy(() -> new XSSFWorkbook(new ByteArrayInputStream(versleuteld)))
        .isInstanceOf(Exception.class);
    assertThat(
            DATABASE.column(
                "select bijzonderheden::text from audit where handeling = 'werkboek-gemaakt'"))
        .isNotEmpty()
        .allSatisfy(tekst -> assertThat(tekst).contains("kwartaal").doesNotContain(WACHTWOORD));
  }

  @Test
  void aPasswordThatIsTooShortAndAQuarterWithoutFiguresAreRefused() {
    Answer kort = alles.post("/standen/2022-Q3/werkboeken", Map.of("wachtwoord", "kort"));
    Answer leeg = alles.post("/standen/2001-Q1/werkboeken", Map.of("wachtwoord", WACHTWOORD));

    assertThat(kort.status()).isEqualTo(400);
    assertThat(leeg.status()).isEqualTo(404);
  }

  private static byte[] pakket(ApiClient lezer, String pad) throws Exception {
    byte[] versleuteld =
        lezer.post(pad + "/werkboeken", Map.of("wachtwoord", WACHTWOORD)).body().getBytes();
    Decryptor sleutel =
        Decryptor.getInstance(
            new EncryptionInfo(new POIFSFileSystem(new ByteArrayInputStream(versleuteld))));
    assertThat(sleutel.verifyPassword(WACHTWOORD)).isTrue();
    try (InputStream open =
        sleutel.getDataStream(new POIFSFileSystem(new ByteArrayInputStream(versleuteld)))) {
      return open.readAllBytes();
    }
  }

  private static XSSFWorkbook open(byte[] pakket) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(pakket));
  }

  private static Map<String, Row> rijen(Sheet blad) {
    Map<String, Row> rijen = new HashMap<>();
    for (Row rij : blad) {
      if (rij.getCell(1) != null) {
        rijen.put(rij.getCell(1).getStringCellValue(), rij);
      }
    }
    return rijen;
  }

  private static Map<String, JsonNode> regels(JsonNode stand) {
    Map<String, JsonNode> regels = new HashMap<>();
    stand.path("dienstonderdelen").forEach(regel -> regels.put(regel.path("code").asText(), regel));
    return regels;
  }

  private static String delen(byte[] pakket) throws IOException {
    StringBuilder alles = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pakket))) {
      for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
        alles.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return alles.toString();
  }
}
