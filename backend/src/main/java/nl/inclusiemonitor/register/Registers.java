package nl.inclusiemonitor.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.http.contract.ContractException;
import nl.inclusiemonitor.identity.Rol;

/** Every register, read from the schemas of the contract that carry {@code x-register}. */
public final class Registers {
  private static final String SCHEMAS = "#/components/schemas/";

  private final Map<String, JsonNode> schemas;
  private final Map<String, Register> registers = new LinkedHashMap<>();

  private Registers(Map<String, JsonNode> schemas) {
    this.schemas = schemas;
    schemas.forEach(
        (naam, schema) -> {
          if (schema.has("x-register")) {
            Register register = register(naam, schema);
            if (registers.put(register.code(), register) != null) {
              throw new ContractException("register " + register.code() + " occurs twice");
            }
          }
        });
  }

  /** Throws ContractException when a declaration is not complete. */
  public static Registers van(Contract contract) {
    return new Registers(contract.schemas());
  }

  public Collection<Register> alle() {
    return List.copyOf(registers.values());
  }

  /** Throws NotFound when there is none. */
  public Register eis(String code) {
    return vind(code).orElseThrow(() -> new Failure.NotFound("Dit register bestaat niet."));
  }

  public Optional<Register> vind(String code) {
    return Optional.ofNullable(registers.get(code));
  }

  private Register register(String naam, JsonNode schema) {
    JsonNode eigen = schema.path("x-register");
    List<String> verplicht = teksten(schema.path("required"));
    List<Veld> velden = new ArrayList<>();
    schema
        .path("properties")
        .properties()
        .forEach(
            veld ->
                velden.add(
                    veld(
                        naam + "." + veld.getKey(),
                        veld.getKey(),
                        veld.getValue(),
                        verplicht.contains(veld.getKey()))));
    return new Register(
        eis(naam, eigen, "code"),
        eis(naam, eigen, "prefix"),
        naam(naam, eigen.path("nl")),
        naam(naam, eigen.path("en")),
        eis(naam, eigen, "titel"),
        teksten(eigen.path("kolommen")),
        rollen(naam, eigen.path("schrijven")),
        rollen(naam, eigen.path("wijzigen")),
        eigen.path("notitie").asBoolean(),
        eigen.path("alleenToevoegen").asBoolean(),
        List.copyOf(velden),
        schema);
  }

  private static Set<Rol> rollen(String naam, JsonNode codes) {
    Set<Rol> rollen = new LinkedHashSet<>();
    teksten(codes)
        .forEach(
            rol ->
                rollen.add(
                    Rol.of(rol).orElseThrow(() -> new ContractException(naam + ": " + rol))));
    return rollen;
  }

  private Veld veld(String plaats, String code, JsonNode eigenschap, boolean verplicht) {
    JsonNode uitgewerkt = uitgewerkt(eigenschap);
    JsonNode weergave = eigenschap.path("x-veld");
    Veldsoort soort =
        Veldsoort.van(eigenschap, uitgewerkt)
            .orElseThrow(() -> new ContractException(plaats + " has no kind"));
    JsonNode keuzes =
        weergave.has("keuzes") ? weergave.path("keuzes") : uitgewerkt.path("x-keuzes");
    return new Veld(
        code,
        soort,
        eis(plaats, weergave, "nl"),
        eis(plaats, weergave, "en"),
        Optional.ofNullable(weergave.path("uitleg").textValue()),
        verplicht,
        soort.isTekst() ? Optional.of(uitgewerkt.path("maxLength").asInt()) : Optional.empty(),
        weergave.has("minimum") ? Optional.of(weergave.path("minimum").asInt()) : Optional.empty(),
        soort == Veldsoort.KEUZE ? keuzes(plaats, codes(uitgewerkt, keuzes), keuzes) : List.of(),
        Optional.ofNullable(weergave.path("register").textValue()));
  }

  /** Those of the closed list; where nothing may be chosen too, the contract has only a pattern. */
  private static List<String> codes(JsonNode uitgewerkt, JsonNode namen) {
    return uitgewerkt.has("enum")
        ? teksten(uitgewerkt.path("enum"))
        : namen.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static List<Veld.Keuze> keuzes(String plaats, List<String> waarden, JsonNode namen) {
    return waarden.stream()
        .map(
            waarde -> {
              Register.Naam naam = naam(plaats + " " + waarde, namen.path(waarde));
              return new Veld.Keuze(waarde, naam.een(), naam.veel());
            })
        .toList();
  }

  /** The schema that a property refers to, under what the property says itself. */
  private JsonNode uitgewerkt(JsonNode eigenschap) {
    String naar = eigenschap.path("$ref").asText();
    if (naar.isEmpty()) {
      return eigenschap;
    }
    ObjectNode samen = schemas.get(naar.substring(SCHEMAS.length())).deepCopy();
    eigenschap.properties().forEach(eigen -> samen.set(eigen.getKey(), eigen.getValue()));
    return samen;
  }

  private static Register.Naam naam(String plaats, JsonNode paar) {
    if (paar.size() != 2) {
      throw new ContractException(plaats + " has no two names");
    }
    return new Register.Naam(paar.get(0).asText(), paar.get(1).asText());
  }

  private static String eis(String plaats, JsonNode node, String wat) {
    return Optional.ofNullable(node.path(wat).textValue())
        .orElseThrow(() -> new ContractException(plaats + " states no " + wat));
  }

  /** The texts of a list, without its null. */
  private static List<String> teksten(JsonNode lijst) {
    return StreamSupport.stream(lijst.spliterator(), false)
        .filter(element -> !element.isNull())
        .map(JsonNode::asText)
        .toList();
  }
}
