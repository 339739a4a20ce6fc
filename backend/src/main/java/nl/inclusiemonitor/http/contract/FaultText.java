package nl.inclusiemonitor.http.contract;

import io.vertx.core.json.JsonArray;
import java.util.Map;
import java.util.stream.Collectors;
import nl.inclusiemonitor.failure.FieldError;

/** What a client reads when a value breaks a keyword of its schema; never the value itself. */
enum FaultText {
  VERPLICHT("verplicht", "Dit is verplicht."),
  ONBEKEND("onbekend", "Dit bestaat niet."),
  TYPE("verkeerd-type", "Dit moet van het type %s zijn."),
  KEUZE("niet-toegestaan", "Toegestaan is: %s."),
  TE_KORT("te-kort", "Dit moet ten minste %s tekens hebben."),
  TE_LANG("te-lang", "Dit mag ten hoogste %s tekens hebben."),
  PATROON("verkeerde-vorm", "Dit heeft niet de vorm %s."),
  FORMAAT("verkeerde-vorm", "Dit is geen geldige waarde van het formaat %s."),
  TE_LAAG("te-laag", "Dit moet ten minste %s zijn."),
  TE_HOOG("te-hoog", "Dit mag ten hoogste %s zijn."),
  NIET_BOVEN("te-laag", "Dit moet meer dan %s zijn."),
  NIET_ONDER("te-hoog", "Dit moet minder dan %s zijn."),
  TE_WEINIG("te-weinig", "Hiervan zijn er ten minste %s nodig."),
  TE_VEEL("te-veel", "Hiervan mogen er ten hoogste %s zijn."),
  DUBBEL("dubbel", "Hierin staat een waarde dubbel."),
  ONGELDIG("ongeldig", "Dit voldoet niet aan de beschrijving in het contract.");

  private final String code;
  private final String sentence;

  FaultText(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  static FaultText of(String keyword) {
    return switch (keyword) {
      case "required" -> VERPLICHT;
      case "additionalProperties", "unevaluatedProperties" -> ONBEKEND;
      case "type" -> TYPE;
      case "enum", "const" -> KEUZE;
      case "minLength" -> TE_KORT;
      case "maxLength" -> TE_LANG;
      case "pattern" -> PATROON;
      case "format" -> FORMAAT;
      case "minimum" -> TE_LAAG;
      case "maximum" -> TE_HOOG;
      case "exclusiveMinimum" -> NIET_BOVEN;
      case "exclusiveMaximum" -> NIET_ONDER;
      case "minItems", "minProperties" -> TE_WEINIG;
      case "maxItems", "maxProperties" -> TE_VEEL;
      case "uniqueItems" -> DUBBEL;
      default -> ONGELDIG;
    };
  }

  /** The field error; the limit is what the schema says at the keyword. */
  FieldError error(String in, String name, Object limit) {
    if (!sentence.contains("%s") || limit == null) {
      return FieldError.of(in, name, code, sentence);
    }
    Object shown = limit instanceof JsonArray list ? list.getList() : limit;
    String text =
        limit instanceof JsonArray list
            ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
            : limit.toString();
    return new FieldError(in, name, code, sentence.formatted(text), Map.of("grens", shown));
  }
}
