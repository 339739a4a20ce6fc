package nl.inclusiemonitor.toegang.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.inclusiemonitor.identity.Rol;

/**
 * What a beheerder states about an account, as sent: not yet held against the rules.
 *
 * @param wachtwoord a new one; empty leaves the present one
 */
record Accountgegevens(
    String naam,
    Optional<String> wachtwoord,
    List<String> rollen,
    List<String> dienstonderdelen,
    boolean persoonsregels,
    Optional<LocalDate> vogGezienOp,
    Optional<LocalDate> vogHercontroleOp,
    boolean geblokkeerd) {
  Accountgegevens {
    Objects.requireNonNull(naam);
    Objects.requireNonNull(wachtwoord);
    rollen = List.copyOf(rollen);
    dienstonderdelen = List.copyOf(dienstonderdelen);
    Objects.requireNonNull(vogGezienOp);
    Objects.requireNonNull(vogHercontroleOp);
  }

  /** Of an account that is to be made. */
  static Accountgegevens nieuw(JsonNode body) {
    return new Accountgegevens(
            "",
            Optional.empty(),
            List.of(),
            List.of(),
            false,
            Optional.empty(),
            Optional.empty(),
            false)
        .met(body);
  }

  /** The account with the members of the body in place of its own; null takes a VOG away. */
  static Accountgegevens gewijzigd(Account account, JsonNode body) {
    return new Accountgegevens(
            account.naam(),
            Optional.empty(),
            account.rollen().stream().map(Rol::code).toList(),
            List.copyOf(account.dienstonderdelen()),
            account.persoonsregels(),
            account.vogGezienOp(),
            account.vogHercontroleOp(),
            account.geblokkeerd())
        .met(body);
  }

  private Accountgegevens met(JsonNode body) {
    return new Accountgegevens(
        body.path("naam").asText(naam),
        body.has("wachtwoord") ? Optional.of(body.get("wachtwoord").asText()) : wachtwoord,
        texts(body.path("rollen"), rollen),
        texts(body.path("dienstonderdelen"), dienstonderdelen),
        body.path("persoonsregels").asBoolean(persoonsregels),
        body.has("vogGezienOp") ? date(body.get("vogGezienOp")) : vogGezienOp,
        body.has("vogHercontroleOp") ? date(body.get("vogHercontroleOp")) : vogHercontroleOp,
        body.path("geblokkeerd").asBoolean(geblokkeerd));
  }

  private static Optional<LocalDate> date(JsonNode value) {
    return value.isNull() ? Optional.empty() : Optional.of(LocalDate.parse(value.asText()));
  }

  private static List<String> texts(JsonNode values, List<String> otherwise) {
    if (values.isMissingNode()) {
      return otherwise;
    }
    List<String> texts = new ArrayList<>();
    values.forEach(value -> texts.add(value.asText()));
    return texts;
  }
}
