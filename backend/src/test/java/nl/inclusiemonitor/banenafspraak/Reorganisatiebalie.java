package nl.inclusiemonitor.banenafspraak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;

/** Delivers a ministry of large and small units, and reorganises it as two persons do. */
final class Reorganisatiebalie {
  private final Bronnen bronnen;
  private final ApiClient analist;
  private final ApiClient adviseur;
  private final ApiClient vaststeller;

  Reorganisatiebalie(TestProduct product) {
    bronnen = new Bronnen(product);
    analist = product.als("hr-analist");
    adviseur = product.als("di-adviseur");
    vaststeller = product.als("vaststeller");
  }

  /** Units of so many persons that all but the last ones are shown. */
  void lever(String peildatum, String... groot) {
    List<String> delen = groot.length > 0 ? List.of(groot) : List.of("KERN", "RIVM", "CIBG", "IGJ");
    List<String> register = new ArrayList<>();
    List<String> personeel = new ArrayList<>();
    for (int deel = 0; deel < delen.size(); deel++) {
      for (int i = 0; i < 14 + deel; i++) {
        int persoon = deel * 100 + i + 1;
        register.add(persoon + ";2020-01-01;");
        personeel.add(persoon + ";1;" + delen.get(deel) + ";" + (20 + deel) + ";2020-01-01;;");
      }
    }
    List<String> klein =
        List.of("ACBG", "SCP", "CCMO").stream().filter(code -> bestaat(code, peildatum)).toList();
    IntStream.range(0, 15)
        .forEach(
            i -> {
              register.add(900 + i + ";2020-01-01;");
              personeel.add(900 + i + ";1;" + klein.get(i % klein.size()) + ";24;2020-01-01;;");
            });
    bronnen.register(peildatum, register.toArray(String[]::new));
    bronnen.personeel(peildatum, personeel.toArray(String[]::new));
    List<String> fte = new ArrayList<>();
    codes(peildatum).forEach(code -> fte.add(code + ";1000,5"));
    bronnen.bezetting(peildatum, fte);
    bronnen.binnenwerk(peildatum, "KERN;2,5");
    bronnen.inhuur(peildatum, "KERN;" + peildatum.substring(0, 7) + ";100;N;");
  }

  void reorganiseer(String soort, String dag, List<String> van, Object... naar) {
    Answer voorstel = analist.post("/reorganisaties", inhoud(soort, dag, van, List.of(naar)));
    assertThat(voorstel.status()).as(voorstel.text()).isEqualTo(201);
    Answer goed =
        vaststeller
            .ifMatch(voorstel.header("ETag"))
            .post("/reorganisaties/" + voorstel.json().path("id").asText() + "/goedkeuring");
    assertThat(goed.status()).as(goed.text()).isEqualTo(200);
  }

  static Map<String, Object> inhoud(String soort, String dag, List<String> van, List<Object> naar) {
    return Map.of(
        "soort", soort, "ingangsdatum", dag, "van", van, "naar", naar, "toelichting", "Besluit");
  }

  static Map<String, Object> deel(String code, String naam) {
    Map<String, Object> deel =
        new HashMap<>(Map.of("code", code, "naam", naam, "scope", "concern"));
    deel.put("ouder", null);
    return deel;
  }

  static Map<String, Object> deel(String code, String naam, String scope, String ouder) {
    Map<String, Object> deel = deel(code, naam);
    deel.put("scope", scope);
    deel.put("ouder", ouder);
    return deel;
  }

  private boolean bestaat(String code, String dag) {
    return codes(dag).contains(code);
  }

  private List<String> codes(String dag) {
    return adviseur
        .get("/dienstonderdelen?peildatum=" + dag)
        .json()
        .path("dienstonderdelen")
        .findValuesAsText("code");
  }

  /** Takes back all that counts, the newest first. */
  void trekAllesIn() {
    adviseur
        .get("/leveringen?status=verwerkt&limiet=100")
        .json()
        .path("leveringen")
        .forEach(levering -> bronnen.trekIn(levering.path("id").asText()));
  }
}
