package nl.inclusiemonitor.verzoek;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;
import nl.inclusiemonitor.levering.Leveraar;

/**
 * A product with two registers in which persons came and went, and what people do with requests.
 */
public final class Verzoekbank {
  public static final String REGISTER = "uwv-doelgroepregister";
  private static final String KOP = "pseudoniem;registratie_begin\n";

  private final TestProduct product;
  public final Leveraar leveraar;
  public final ApiClient adviseur;
  public final ApiClient vaststeller;
  public final ApiClient iTeam;

  /** The newest register, processed; and the one before it. */
  public Answer nieuwe;

  public Answer vorige;

  public Verzoekbank(TestProduct product) {
    this.product = product;
    leveraar = new Leveraar(product.integratie());
    adviseur = product.als("di-adviseur");
    vaststeller = product.als("vaststeller");
    iTeam = product.als("i-team");
  }

  /** The token of a made-up person. */
  public static String token(int persoon) {
    return "a1b2c3d4%016xe5f60718".formatted(persoon);
  }

  /** Of twenty people two leave the register; three come, two of whom are not in service. */
  public Verzoekbank metRegisters() {
    StringBuilder personeel =
        new StringBuilder(
            "pseudoniem;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst\n");
    StringBuilder eerst = new StringBuilder(KOP);
    StringBuilder later = new StringBuilder(KOP);
    for (int i = 1; i <= 20; i++) {
      personeel.append(token(i)).append(";1;RIVM;5;25,5;2017-01-01\n");
      eerst.append(token(i)).append(";2018-01-01\n");
      if (i > 2) {
        later.append(token(i)).append(";2018-01-01\n");
      }
    }
    personeel.append(token(20)).append(";2;IGJ;5;10;2017-01-01\n");
    personeel.append(token(23)).append(";1;IGJ;7;36;2022-05-01\n");
    later.append(token(21)).append(";2022-05-01\n");
    later.append(token(22)).append(";2019-05-01\n");
    later.append(token(23)).append(";2022-06-01\n");
    leveraar.verwerkt("personeel", "2022-03-31", personeel.toString());
    vorige = leveraar.verwerkt(REGISTER, "2022-03-31", eerst.toString());
    nieuwe = leveraar.verwerkt(REGISTER, "2022-06-30", later.toString());
    return this;
  }

  public Answer uitkomstregels(ApiClient wie, Answer levering, String uitkomst) {
    return wie.get(Leveraar.pad(levering) + "/uitkomstregels?uitkomst=" + uitkomst);
  }

  /** What a request for these lines of an outcome is made of, or for all of them. */
  public Map<String, Object> aanvraag(String uitkomst, Integer... regels) {
    JsonNode lijst = uitkomstregels(adviseur, nieuwe, uitkomst).json();
    String bron = lijst.at("/bronnen/0/levering").asText();
    return aanvraag(
        nieuwe,
        uitkomst,
        regels.length == 0
            ? namen(lijst)
            : Stream.of(regels).map(regel -> naam(bron, regel)).toList());
  }

  public static Map<String, Object> aanvraag(
      Answer levering, String uitkomst, List<Map<String, Object>> regels) {
    Map<String, Object> aanvraag = new HashMap<>();
    aanvraag.put("levering", levering.json().path("id").asText());
    aanvraag.put("uitkomst", uitkomst);
    aanvraag.put("regels", regels);
    aanvraag.put("reden", "registratie-controleren");
    return aanvraag;
  }

  /** The names of all lines of a page. */
  public static List<Map<String, Object>> namen(JsonNode lijst) {
    return StreamSupport.stream(lijst.path("regels").spliterator(), false)
        .map(regel -> naam(regel.path("levering").asText(), regel.path("regel").asInt()))
        .toList();
  }

  public static Map<String, Object> naam(String levering, int regel) {
    return Map.of("levering", levering, "regel", regel);
  }

  /** A new request for everybody of an outcome. */
  public Answer gevraagd(String uitkomst) {
    Answer answer = adviseur.post("/terugzoekverzoeken", aanvraag(uitkomst));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return answer;
  }

  public Answer goedgekeurd(String uitkomst) {
    Answer answer = stap(vaststeller, gevraagd(uitkomst), "goedkeuring");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer;
  }

  public static String pad(Answer verzoek) {
    return "/terugzoekverzoeken/" + verzoek.json().path("id").asText();
  }

  /** A step on the version that was read. */
  public static Answer stap(ApiClient wie, Answer gelezen, String stap) {
    return wie.ifMatch(gelezen.header("ETag")).post(pad(gelezen) + "/" + stap);
  }

  public static Answer stap(
      ApiClient wie, Answer gelezen, String stap, Map<String, String> inhoud) {
    return wie.ifMatch(gelezen.header("ETag")).post(pad(gelezen) + "/" + stap, inhoud);
  }

  /** The file of the I-team. */
  public Answer tokenbestand(Answer verzoek) {
    return iTeam.get(pad(verzoek) + "/tokenbestand");
  }

  /** A new account with these roles that may see lines about persons. */
  public ApiClient account(String naam, List<String> rollen, List<String> dienstonderdelen) {
    Map<String, Object> account = new HashMap<>();
    account.put("gebruikersnaam", naam);
    account.put("naam", "Rol " + naam);
    account.put("wachtwoord", "demo-" + naam + "-2022");
    account.put("rollen", rollen);
    account.put("dienstonderdelen", dienstonderdelen);
    account.put("persoonsregels", true);
    account.put("vogGezienOp", "2022-01-10");
    account.put("vogHercontroleOp", "2099-01-10");
    Answer made = product.als("beheerder").post("/accounts", account);
    assertThat(made.status()).as(made.text()).isEqualTo(201);
    return product.als(naam);
  }

  /** The tokens of these persons as the file has them, in the order of the database. */
  public static String bestand(int... personen) {
    StringBuilder csv = new StringBuilder("pseudoniem\n");
    IntStream.of(personen).sorted().forEach(i -> csv.append(token(i)).append('\n'));
    return csv.toString();
  }
}
