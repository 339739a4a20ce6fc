package nl.inclusiemonitor.toegang.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.inclusiemonitor.identity.Rol;

/** An account as the contract shows it; without a VOG the member is there and null. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AccountWeergave(
    UUID id,
    String gebruikersnaam,
    String naam,
    List<String> rollen,
    List<String> dienstonderdelen,
    boolean persoonsregels,
    LocalDate vogGezienOp,
    LocalDate vogHercontroleOp,
    boolean geblokkeerd,
    int versie) {

  /**
   * A page of accounts.
   *
   * @param aantallen of all accounts, on whatever page
   */
  record Lijst(
      Optional<String> volgende,
      AccountRepository.Aanwezig aantallen,
      List<AccountWeergave> accounts) {}

  public static AccountWeergave of(Account account) {
    return new AccountWeergave(
        account.id(),
        account.gebruikersnaam(),
        account.naam(),
        account.rollen().stream().sorted().map(Rol::code).toList(),
        account.dienstonderdelen().stream().sorted().toList(),
        account.persoonsregels(),
        account.vogGezienOp().orElse(null),
        account.vogHercontroleOp().orElse(null),
        account.geblokkeerd(),
        account.versie());
  }
}
