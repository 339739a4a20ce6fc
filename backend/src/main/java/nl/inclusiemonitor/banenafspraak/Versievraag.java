package nl.inclusiemonitor.banenafspraak;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.inclusiemonitor.banenafspraak.stand.Versiekeuze;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Reads which version of a stand a request asks for: {@code ?versie=} or {@code ?bekendOp=}. */
public final class Versievraag {
  private Versievraag() {}

  /** The newest version when the request names none; Invalid when it names two. */
  public static Versiekeuze van(Request request) {
    Optional<Long> versie = request.optionalInteger("versie");
    Optional<String> bekendOp = request.optionalText("bekendOp");
    if (versie.isPresent() && bekendOp.isPresent()) {
      throw new Failure.Invalid(
          FieldError.of(
              "query",
              "bekendOp",
              "versie-of-moment",
              "Noem een versie of een moment, niet allebei."));
    }
    return versie
        .map(nummer -> Versiekeuze.versie(Math.toIntExact(nummer)))
        .or(() -> bekendOp.map(moment -> Versiekeuze.bekendOp(moment(moment))))
        .orElse(Versiekeuze.NIEUWSTE);
  }

  /** Of a day its last moment in the Netherlands. */
  static Instant moment(String text) {
    try {
      return text.length() == "2022-09-30".length()
          ? LocalDate.parse(text)
              .plusDays(1)
              .atStartOfDay(Kwartaal.ZONE)
              .toInstant()
              .minus(1, ChronoUnit.MICROS)
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new Failure.Invalid(
          FieldError.of("query", "bekendOp", "verkeerde-vorm", "Dit heeft niet de goede vorm."));
    }
  }
}
