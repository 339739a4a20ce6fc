package nl.inclusiemonitor.plan.actie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.inclusiemonitor.failure.FieldError;

/** What must hold of an action beside the form of its fields. */
public final class Actieregels {
  /** Work at another employer: it counts only for who can say why (domein.md §3). */
  private static final Set<String> BIJ_EEN_ANDER = Set.of("3", "4", "5");

  private Actieregels() {}

  /** Every fault at once. */
  public static List<FieldError> fouten(
      String spoor,
      String status,
      String teltMee,
      Optional<String> teltMeeBron,
      Optional<String> gerealiseerdeBanen) {
    List<FieldError> fouten = new ArrayList<>();
    boolean telt = "ja".equals(teltMee);
    if (telt && BIJ_EEN_ANDER.contains(spoor) && teltMeeBron.isEmpty()) {
      fouten.add(
          FieldError.of(
              "body",
              "/teltMeeBron",
              "telt-mee-zonder-bron",
              "Bij spoor 3, 4 en 5 is het werk bij een andere werkgever. Schrijf op waarom deze actie toch meetelt."));
    }
    if (telt && "klaar".equals(status) && gerealiseerdeBanen.isEmpty()) {
      fouten.add(
          FieldError.of(
              "body",
              "/gerealiseerdeBanen",
              "klaar-zonder-banen",
              "Deze actie is klaar en telt mee. Vul in hoeveel banen er gerealiseerd zijn; 0 mag ook."));
    }
    return fouten;
  }
}
