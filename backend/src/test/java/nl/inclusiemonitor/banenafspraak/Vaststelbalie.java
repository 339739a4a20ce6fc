package nl.inclusiemonitor.banenafspraak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.TestProduct;
import nl.inclusiemonitor.http.Answer;
import nl.inclusiemonitor.http.ApiClient;

/** Two persons who make standen vastgesteld at the product's doors. */
public final class Vaststelbalie {
  final ApiClient adviseur;
  final ApiClient vaststeller;

  public Vaststelbalie(TestProduct product) {
    this.adviseur = product.als("di-adviseur");
    this.vaststeller = product.als("vaststeller");
  }

  static String pad(String kwartaal, String stap) {
    return "/standen/" + kwartaal + "/" + stap;
  }

  Answer staat(String kwartaal) {
    return adviseur.get(pad(kwartaal, "vaststelling"));
  }

  /** Explains each jump and offers the newest version, with all that the checklist asks for. */
  Answer draagVoor(String kwartaal) {
    JsonNode staat = staat(kwartaal).json();
    for (JsonNode sprong : staat.path("sprongen")) {
      if (sprong.path("verklaring").isNull()) {
        adviseur.post(
            pad(kwartaal, "sprongverklaring"),
            Map.of(
                "dienstonderdeel",
                sprong.path("dienstonderdeel").asText(),
                "reden",
                "plaatsingen"));
      }
    }
    List<Map<String, Object>> redenen = new ArrayList<>();
    staat
        .path("ontbrekend")
        .forEach(soort -> redenen.add(Map.of("soort", soort.asText(), "reden", "komt-niet-meer")));
    Answer nu = staat(kwartaal);
    return adviseur
        .ifMatch(nu.header("ETag"))
        .post(
            pad(kwartaal, "voordracht"),
            Map.of(
                "versie",
                nu.json().path("versie").asInt(),
                "toelichting",
                "Nagegaan met de bronnen",
                "ontbrekend",
                redenen));
  }

  Answer besluit(String kwartaal, Map<String, Object> besluit) {
    String etag = vaststeller.get(pad(kwartaal, "vaststelling")).header("ETag");
    return vaststeller.ifMatch(etag).post(pad(kwartaal, "besluit"), besluit);
  }

  /** From now on the newest version of the quarter never changes. */
  public void stelVast(String kwartaal) {
    Answer voorgedragen = draagVoor(kwartaal);
    assertThat(voorgedragen.status()).as(voorgedragen.text()).isEqualTo(200);
    Answer besloten = besluit(kwartaal, Map.of("besluit", "vaststellen"));
    assertThat(besloten.status()).as(besloten.text()).isEqualTo(200);
    assertThat(besloten.json().path("status").asText()).isEqualTo("vastgesteld");
  }
}
