package nl.inclusiemonitor.identity;

import java.util.Arrays;
import java.util.Optional;

/** The roles of people and programs; what each may is stated per operation in the contract. */
public enum Rol {
  DI_ADVISEUR("di-adviseur"),
  HR_ANALIST("hr-analist"),
  I_TEAM("i-team"),
  HR_ADVISEUR("hr-adviseur"),
  VASTSTELLER("vaststeller"),
  BESTUURDER("bestuurder"),
  PRIVACY_OFFICER("privacy-officer"),
  FG("fg"),
  BEHEERDER("beheerder"),
  API_CLIENT("api-client");

  private final String code;

  Rol(String code) {
    this.code = code;
  }

  /** The name in the contract, the database and the screen. */
  public String code() {
    return code;
  }

  public static Optional<Rol> of(String code) {
    return Arrays.stream(values()).filter(rol -> rol.code.equals(code)).findFirst();
  }
}
