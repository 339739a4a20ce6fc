package nl.inclusiemonitor.gebeurtenis;

import java.util.Arrays;
import java.util.List;
import nl.inclusiemonitor.http.contract.Contract;
import nl.inclusiemonitor.identity.Caller;

/** A kind of thing that happens, and the operation whose readers may hear of it. */
enum Gebeurtenissoort {
  REGISTER("register", "toonLaatsteWijzigingen"),
  LEVERING("levering", "toonLeveringen"),
  STAND("stand", "toonStanden"),
  PARAMETER("parameter", "toonParametervoorstellen"),
  PRIVACYINSTELLING("privacyinstelling", "toonPrivacyvoorstellen"),
  REORGANISATIE("reorganisatie", "toonReorganisaties");

  private final String code;
  private final String operatie;

  Gebeurtenissoort(String code, String operatie) {
    this.code = code;
    this.operatie = operatie;
  }

  String code() {
    return code;
  }

  /** The kinds that this person may read where they live, so that a role is named in one place. */
  static List<Gebeurtenissoort> voor(Caller lezer, Contract contract) {
    return Arrays.stream(values())
        .filter(
            soort -> contract.operation(soort.operatie).orElseThrow().access().allowsPerson(lezer))
        .toList();
  }
}
