package nl.inclusiemonitor.banenafspraak;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.inclusiemonitor.db.TestDatabase;
import nl.inclusiemonitor.http.contract.Contract;

/**
 * Every address of the contract that can be read, with its parameters filled in from what there is.
 * A parameter that nobody taught it fails, so that a new door cannot escape who walks through all.
 */
final class Deuren {
  /** A stream that ends when its reader goes; its events name a levering and a state. */
  private static final Set<String> STROMEN = Set.of("volgLevering");

  private final Map<String, List<String>> waarden;

  /** Of each parameter what to ask with; an {@code id} is named with its resource. */
  private Deuren(Map<String, List<String>> waarden) {
    this.waarden = waarden;
  }

  /** With what there is in a ministry; of the whole tree, in these two quarters. */
  static Deuren van(TestDatabase database, List<String> kwartalen) throws SQLException {
    Map<String, List<String>> waarden = new HashMap<>();
    waarden.put("kwartaal", kwartalen);
    waarden.put("van", kwartalen.subList(0, 1));
    waarden.put("tot", kwartalen.subList(1, 2));
    waarden.put(
        "code",
        database.column(
            "select distinct c.code from stand_cijfers c join standen s on s.id = c.stand_id where kwartaal = '2022-Q3'"));
    waarden.put(
        "cijfer",
        List.of(
            "individueel",
            "binnenwerk",
            "inleen",
            "individueelEnInleen",
            "gerealiseerd",
            "realisatiePercentage",
            "tekort"));
    waarden.put("oorzaak", List.of("telt-mee", "instroom", "uren"));
    waarden.put("jaar", List.of("2022"));
    waarden.put("soort", List.of("personeel", "bezetting"));
    waarden.put("regime", List.of("wet-banenafspraak"));
    waarden.put("uitkomst", List.of("nieuw-in-dienst"));
    waarden.put("peildatum", List.of("2022-09-30"));
    waarden.put(
        "meetwijze",
        List.of(
            "realisatie-quotum",
            "geslacht",
            "instroom",
            "mto-inclusie",
            "training-commissieleden"));
    waarden.put("register", List.of("acties", "jaarplannen"));
    waarden.put(
        "registers.code",
        database.column("select code from registerregels where register = 'acties' limit 3"));
    for (String bron :
        List.of(
            "leveringen",
            "pakbonnen",
            "accounts",
            "scenarios",
            "terugzoekverzoeken",
            "parametervoorstellen",
            "reorganisaties",
            "privacyvoorstellen",
            "opmerkingen")) {
      waarden.put(
          bron + ".id", database.column("select id from " + bron + " order by id desc limit 15"));
    }
    waarden.put(
        "aanwezigheidsdpias.id", database.column("select id from aanwezigheid_dpias limit 15"));
    return new Deuren(waarden);
  }

  /** An address below the root of the API, and the forms in which it can be read. */
  record Deur(String adres, List<String> vormen) {}

  /** Each address once. */
  List<Deur> alle() {
    JsonObject contract = new JsonObject(Contract.load(Contract.ROOT).published());
    JsonObject gedeeld = contract.getJsonObject("components").getJsonObject("parameters");
    JsonObject paden = contract.getJsonObject("paths");
    List<Deur> deuren = new ArrayList<>();
    for (String pad : paden.fieldNames()) {
      JsonObject deur = paden.getJsonObject(pad);
      JsonObject lezen = deur.getJsonObject("get");
      if (lezen != null && !STROMEN.contains(lezen.getString("operationId"))) {
        List<String> vormen =
            List.copyOf(
                lezen
                    .getJsonObject("responses")
                    .getJsonObject("200")
                    .getJsonObject("content")
                    .fieldNames());
        adressen(gedeeld, pad, deur, lezen).forEach(adres -> deuren.add(new Deur(adres, vormen)));
      }
    }
    return deuren;
  }

  private List<String> adressen(JsonObject gedeeld, String pad, JsonObject deur, JsonObject lezen) {
    JsonArray parameters = deur.getJsonArray("parameters", new JsonArray()).copy();
    parameters.addAll(lezen.getJsonArray("parameters", new JsonArray()));
    List<String> adressen = List.of(pad);
    String scheiding = "?";
    for (Object een : parameters) {
      JsonObject parameter = voluit(gedeeld, (JsonObject) een);
      String naam = parameter.getString("name", "");
      if ("path".equals(parameter.getString("in"))) {
        adressen = ingevuld(adressen, "{" + naam + "}", sleutel(pad, naam));
      } else if (parameter.getBoolean("required", false)
          && "query".equals(parameter.getString("in"))) {
        String gevraagd = scheiding + naam + "={" + naam + "}";
        scheiding = "&";
        adressen =
            ingevuld(
                adressen.stream().map(adres -> adres + gevraagd).toList(),
                "{" + naam + "}",
                sleutel(pad, naam));
      }
    }
    return adressen;
  }

  /** A parameter that many operations share is named by reference. */
  private static JsonObject voluit(JsonObject gedeeld, JsonObject parameter) {
    String naar = parameter.getString("$ref");
    return naar == null
        ? parameter
        : gedeeld.getJsonObject(naar.substring(naar.lastIndexOf('/') + 1));
  }

  private List<String> ingevuld(List<String> adressen, String gat, String sleutel) {
    if (!waarden.containsKey(sleutel)) {
      throw new AssertionError("nobody says what to read of " + sleutel + " in " + adressen);
    }
    return adressen.stream()
        .flatMap(adres -> waarden.get(sleutel).stream().map(waarde -> adres.replace(gat, waarde)))
        .toList();
  }

  private static String sleutel(String pad, String naam) {
    String bron = pad.split("/", -1)[1];
    boolean eigen = naam.equals("id") || (naam.equals("code") && bron.equals("registers"));
    return eigen ? bron + "." + naam : naam;
  }
}
