package nl.inclusiemonitor.levering.upload;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.levering.dossier.Omvang;
import nl.inclusiemonitor.levering.dossier.Opgave;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.ontvangst.Bestandsnaam;

/**
 * What {@code Upload-Metadata} says of a file: what the query of the other door says.
 *
 * @param tekst as it was sent, for a client that asks it back
 */
record Uploadgegevens(
    Leveringsoort soort,
    LocalDate peildatum,
    Omvang omvang,
    Optional<String> bestandsnaam,
    Optional<UUID> pakbon,
    String tekst) {
  private static final Set<String> NAMEN =
      Set.of("soort", "peildatum", "omvang", "bestandsnaam", "pakbon");
  private static final int LANGSTE_NAAM = 200;
  private static final int LENGTE_DATUM = 10;
  private static final Pattern UUID_VORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  /** Throws Invalid that names what is wrong; what nobody asked for is refused, and not kept. */
  static Uploadgegevens van(String header, LocalDate vandaag) {
    Map<String, String> waarden = lees(header);
    Leveringsoort soort =
        Optional.ofNullable(waarden.get("soort"))
            .flatMap(Leveringsoort::of)
            .orElseThrow(() -> fout("soort-onbekend", "Noem in «soort» een leveringsoort."));
    LocalDate peildatum = peildatum(waarden.getOrDefault("peildatum", ""));
    Opgave.keurPeildatum(peildatum, vandaag, "header", "Upload-Metadata");
    Optional<String> naam =
        Optional.ofNullable(waarden.get("bestandsnaam")).filter(tekst -> !tekst.isEmpty());
    if (naam.filter(tekst -> tekst.length() > LANGSTE_NAAM).isPresent()) {
      throw fout("bestandsnaam-te-lang", "Een bestandsnaam heeft hoogstens 200 tekens.");
    }
    Omvang omvang =
        Optional.ofNullable(waarden.get("omvang"))
            .map(Uploadgegevens::omvang)
            .orElse(Omvang.VOLLEDIG);
    Opgave.bezwaar(soort, peildatum, omvang, "header", "Upload-Metadata")
        .ifPresent(
            bezwaar -> {
              throw new Failure.Invalid(bezwaar);
            });
    return new Uploadgegevens(
        soort,
        peildatum,
        omvang,
        naam.map(gegeven -> Bestandsnaam.gekeurd(gegeven, "header", "Upload-Metadata")),
        Optional.ofNullable(waarden.get("pakbon")).map(Uploadgegevens::pakbon),
        header);
  }

  Opgave opgave() {
    return new Opgave(soort, peildatum, omvang, bestandsnaam, pakbon);
  }

  private static Omvang omvang(String tekst) {
    return Omvang.of(tekst)
        .orElseThrow(() -> fout("omvang-onbekend", "Schrijf in «omvang» volledig of mutatie."));
  }

  /** The short forms that UUID.fromString takes as well are nobody's pakbon. */
  private static UUID pakbon(String tekst) {
    if (!UUID_VORM.matcher(tekst).matches()) {
      throw fout("pakbon-onleesbaar", "Noem in «pakbon» het id van een ingediende pakbon.");
    }
    return UUID.fromString(tekst);
  }

  private static Map<String, String> lees(String header) {
    Map<String, String> waarden = new HashMap<>();
    for (String paar : header.split(",", -1)) {
      String[] delen = paar.strip().split(" ", -1);
      if (delen.length > 2 || !NAMEN.contains(delen[0])) {
        throw fout(
            "metadata-onbekend",
            "Upload-Metadata heeft alleen soort, peildatum, omvang, bestandsnaam en pakbon.");
      }
      if (waarden.put(delen[0], delen.length == 2 ? decodeer(delen[1]) : "") != null) {
        throw fout("metadata-dubbel", "Elke naam staat hoogstens één keer in Upload-Metadata.");
      }
    }
    return waarden;
  }

  private static String decodeer(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw fout("metadata-onleesbaar", "Waarden in Upload-Metadata zijn base64 van UTF-8.");
    }
  }

  /** Four digits make a year, as in the query of the other door: no database knows all of ISO's. */
  private static LocalDate peildatum(String tekst) {
    try {
      if (tekst.length() == LENGTE_DATUM) {
        return LocalDate.parse(tekst);
      }
    } catch (DateTimeParseException e) {
      // Not a date; said below.
    }
    throw fout("peildatum-ongeldig", "Schrijf in «peildatum» een datum als 2022-09-30.");
  }

  private static Failure fout(String code, String detail) {
    return new Failure.Invalid(FieldError.of("header", "Upload-Metadata", code, detail));
  }
}
