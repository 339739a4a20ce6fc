package nl.inclusiemonitor.http.contract;

import io.vertx.core.json.JsonArray;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.inclusiemonitor.failure.FieldError;

/**
 * What a client reads when a value breaks a keyword of its schema: which field by its name in the
 * contract and what it must be, never the value itself.
 */
enum FaultText {
  VERPLICHT("verplicht", "«%s» is verplicht."),
  ONBEKEND("onbekend", "«%s» bestaat hier niet."),
  TYPE("verkeerd-type", "«%s» moet %s zijn."),
  KEUZE("niet-toegestaan", "«%s» moet een van deze zijn: %s."),
  TE_KORT("te-kort", "«%s» moet ten minste %s tekens hebben."),
  TE_LANG("te-lang", "«%s» mag ten hoogste %s tekens hebben."),
  PATROON("verkeerde-vorm", "«%s» is niet goed. Geef %s."),
  FORMAAT("verkeerde-vorm", "«%s» is niet goed. Geef %s."),
  TE_LAAG("te-laag", "«%s» moet ten minste %s zijn."),
  TE_HOOG("te-hoog", "«%s» mag ten hoogste %s zijn."),
  NIET_BOVEN("te-laag", "«%s» moet meer dan %s zijn."),
  NIET_ONDER("te-hoog", "«%s» moet minder dan %s zijn."),
  TE_WEINIG("te-weinig", "«%s»: hiervan zijn er ten minste %s nodig."),
  TE_VEEL("te-veel", "«%s»: hiervan mogen er ten hoogste %s zijn."),
  DUBBEL("dubbel", "«%s»: hierin staat een waarde dubbel."),
  ONGELDIG("ongeldig", "«%s» voldoet niet aan de beschrijving in het contract.");

  private static final String LEEG = "«%s» mag niet leeg zijn.";

  private static final Map<String, String> TYPES =
      Map.of(
          "string", "tekst",
          "integer", "een heel getal",
          "number", "een getal",
          "boolean", "true of false",
          "array", "een lijst",
          "object", "een groep velden",
          "null", "leeg (null)");

  private static final Map<String, String> FORMATEN =
      Map.of(
          "date", "een bestaande datum, zoals 2022-09-30",
          "date-time", "een bestaand moment, zoals 2022-09-30T12:00:00Z",
          "uuid", "een id, zoals 01890a5d-ac96-774b-bcce-b302099a8057");

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

  /**
   * The field error.
   *
   * @param limit what the schema says at the keyword
   * @param form what the value must look like, in words; null when the schema does not say
   */
  FieldError error(String in, String name, Object limit, String form) {
    boolean empty = this == TE_KORT && "1".equals(String.valueOf(limit));
    String field = SentName.words(name);
    String named =
        (empty ? LEEG : sentence).replace("«%s»", field.isEmpty() ? "Dit" : "«" + field + "»");
    if (limit == null || !sentence.replace("«%s»", "").contains("%s")) {
      return FieldError.of(in, name, code, named.formatted(""));
    }
    return new FieldError(
        in, name, code, named.formatted(words(limit, form)), Map.of("grens", bound(limit, form)));
  }

  /** What a client that translates puts in its own sentence. */
  private Object bound(Object limit, String form) {
    return this == PATROON && form != null
        ? form
        : limit instanceof JsonArray list ? list.getList() : limit;
  }

  private String words(Object limit, String form) {
    return switch (this) {
      case PATROON -> form == null ? "een waarde van de vorm " + limit : form;
      case FORMAAT ->
          FORMATEN.getOrDefault(limit.toString(), "een waarde van het formaat " + limit);
      case TYPE ->
          each(limit)
              .map(type -> TYPES.getOrDefault(type, type))
              .collect(Collectors.joining(" of "));
      default -> each(limit).collect(Collectors.joining(", "));
    };
  }

  private static Stream<String> each(Object limit) {
    return limit instanceof JsonArray list
        ? list.stream().map(String::valueOf)
        : Stream.of(limit.toString());
  }
}
