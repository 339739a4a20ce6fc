package nl.inclusiemonitor.register;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.http.contract.SchemaCheck;
import nl.inclusiemonitor.privacy.Vrijetekst;

/** Whether the fields of a row have the form that the contract gives to its register. */
final class Vormkeuring {
  /** A validator belongs to one event loop, and these serve all of them. */
  private final Map<String, ThreadLocal<SchemaCheck>> schemas = new LinkedHashMap<>();

  Vormkeuring(Contract contract, Registers registers) {
    registers
        .alle()
        .forEach(
            register ->
                schemas.put(
                    register.code(),
                    ThreadLocal.withInitial(() -> new SchemaCheck(contract, register.schema()))));
  }

  /** What is filled in of the fields as they were sent, in the order of the register. */
  static Map<String, Object> ingevuld(Register register, Map<String, Object> gestuurd) {
    Map<String, Object> ingevuld = new LinkedHashMap<>();
    for (Veld veld : register.velden()) {
      Object waarde = gestuurd.get(veld.code());
      if (waarde != null && !(waarde instanceof List<?> lijst && lijst.isEmpty())) {
        ingevuld.put(veld.code(), waarde instanceof String tekst ? tekst.strip() : waarde);
      }
    }
    // What the register does not have is for the schema to refuse.
    gestuurd.forEach(
        (naam, waarde) -> {
          if (register.velden().stream().noneMatch(veld -> veld.code().equals(naam))) {
            ingevuld.put(naam, waarde == null ? "" : waarde);
          }
        });
    return ingevuld;
  }

  /**
   * Every fault of fields that {@link #ingevuld} gave.
   *
   * @return faults that are named after the field, as {@code /titel}
   */
  List<FieldError> fouten(Register register, Map<String, Object> ingevuld) {
    List<FieldError> fouten = new ArrayList<>();
    for (Veld veld : register.velden()) {
      if (veld.verplicht() && !ingevuld.containsKey(veld.code())) {
        fouten.add(fout(veld, "verplicht", "Vul dit in."));
      } else if (veld.soort().isTekst() && ingevuld.get(veld.code()) instanceof String tekst) {
        Vrijetekst.bsn("/" + veld.code(), tekst).ifPresent(fouten::add);
      }
    }
    List<FieldError> vormfouten =
        schemas.get(register.code()).get().body(ingevuld).stream()
            .filter(fout -> !fout.code().equals("verplicht"))
            .toList();
    fouten.addAll(vormfouten);
    if (vormfouten.isEmpty()) {
      register.velden().stream()
          .filter(veld -> isTeLaag(veld, ingevuld.get(veld.code())))
          .map(veld -> fout(veld, "getal-onder-nul", "Dit kan niet lager zijn dan 0."))
          .forEach(fouten::add);
    }
    return fouten;
  }

  /** The numbers that have a lowest are texts, for which a schema cannot state it. */
  private static boolean isTeLaag(Veld veld, Object waarde) {
    return veld.minimum()
        .map(BigDecimal::valueOf)
        .filter(
            laagste ->
                waarde instanceof String tekst && new BigDecimal(tekst).compareTo(laagste) < 0)
        .isPresent();
  }

  /** Faults of the words that go with a change. */
  static Optional<FieldError> notitie(
      Register register, boolean verandert, Optional<String> notitie) {
    return notitie(verandert && register.notitieVerplicht(), notitie);
  }

  static Optional<FieldError> notitie(boolean verplicht, Optional<String> notitie) {
    return verplicht && notitie.isEmpty()
        ? Optional.of(
            FieldError.of("body", "/notitie", "verplicht", "Schrijf waarom u dit verandert."))
        : notitie.flatMap(tekst -> Vrijetekst.bsn("/notitie", tekst));
  }

  static Inhoud inhoud(Register register, Map<String, Object> ingevuld, Optional<String> notitie) {
    JsonObject velden = new JsonObject();
    ingevuld.forEach(
        (naam, waarde) ->
            velden.put(naam, waarde instanceof List<?> lijst ? new JsonArray(lijst) : waarde));
    return new Inhoud(velden.getString(register.titelveld()), velden, notitie);
  }

  private static FieldError fout(Veld veld, String code, String detail) {
    return FieldError.of("body", "/" + veld.code(), code, detail);
  }
}
