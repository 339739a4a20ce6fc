package nl.inclusiemonitor.toegang.account;

import io.vertx.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;

/**
 * A person who may come in, named by a role description.
 *
 * @param dienstonderdelen the units this person is limited to; empty means no limit
 * @param persoonsregels whether lines about persons may be read
 * @param vogGezienOp when the certificate of conduct was seen
 * @param vogHercontroleOp until and including when that certificate is enough
 */
public record Account(
    UUID id,
    String gebruikersnaam,
    String naam,
    Set<Rol> rollen,
    Set<String> dienstonderdelen,
    boolean persoonsregels,
    Optional<LocalDate> vogGezienOp,
    Optional<LocalDate> vogHercontroleOp,
    boolean geblokkeerd,
    int versie) {
  public Account {
    Objects.requireNonNull(id);
    Objects.requireNonNull(gebruikersnaam);
    Objects.requireNonNull(naam);
    rollen = Set.copyOf(rollen);
    dienstonderdelen = Set.copyOf(dienstonderdelen);
    Objects.requireNonNull(vogGezienOp);
    Objects.requireNonNull(vogHercontroleOp);
  }

  static Account fromRow(Row row) {
    return new Account(
        row.getUUID("id"),
        row.getString("gebruikersnaam"),
        row.getString("naam"),
        rollen(row.getArrayOfStrings("rollen")),
        new LinkedHashSet<>(Arrays.asList(row.getArrayOfStrings("dienstonderdelen"))),
        row.getBoolean("persoonsregels"),
        Optional.ofNullable(row.getLocalDate("vog_gezien_op")),
        Optional.ofNullable(row.getLocalDate("vog_hercontrole_op")),
        row.getBoolean("geblokkeerd"),
        row.getInteger("versie"));
  }

  /** Whoever was not checked again in time sees no lines about persons until that is done. */
  public Caller caller(LocalDate vandaag) {
    boolean magNog = vogHercontroleOp.filter(dag -> !dag.isBefore(vandaag)).isPresent();
    return new Caller(id, naam, rollen, Set.of(), dienstonderdelen, persoonsregels && magNog);
  }

  /** Changes with every change of the account. */
  String etag() {
    return "\"" + versie + "\"";
  }

  private static Set<Rol> rollen(String[] codes) {
    return Arrays.stream(codes)
        .map(code -> Rol.of(code).orElseThrow())
        .collect(Collectors.toUnmodifiableSet());
  }
}
