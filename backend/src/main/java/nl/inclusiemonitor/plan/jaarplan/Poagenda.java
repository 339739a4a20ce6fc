package nl.inclusiemonitor.plan.jaarplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.inclusiemonitor.banenafspraak.Standregel;
import nl.inclusiemonitor.banenafspraak.WettelijkeParameterweergave;
import nl.inclusiemonitor.banenafspraak.berekening.Breuk;
import nl.inclusiemonitor.banenafspraak.berekening.WettelijkeParameters;
import nl.inclusiemonitor.banenafspraak.stand.Stand;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.plan.begroting.Post;
import nl.inclusiemonitor.register.Registerregel;

/**
 * What the pSG and the management of a unit talk about, as the API answers it.
 *
 * @param plannen of the year of the figures and the year after, as far as they are there
 * @param optiesUit the plan that the unit's own options and estimates come from
 */
record Poagenda(
    String dienstonderdeel,
    String naam,
    String kwartaal,
    int standversie,
    String status,
    LocalDate peildatum,
    Optional<WettelijkeParameterweergave> parameter,
    Standregel cijfers,
    List<Pometing> metingen,
    Nodig nodig,
    List<Plan> plannen,
    Optional<String> optiesUit,
    List<Eigen> eigenOpties,
    List<Mogelijk> opties,
    List<Actie> acties,
    int actiesVanVws) {

  /** What the registers hold for one unit. */
  record Beleid(List<Jaarplan> plannen, List<Post> posten, List<Registerregel> acties) {}

  record Nodig(String kwartaal, Behoefte gelijk, Optional<Nieuw> nieuw) {
    private static Nodig van(Opgave opgave) {
      return new Nodig(
          opgave.kwartaal().toString(),
          Behoefte.van(opgave.gelijk()),
          opgave
              .nieuw()
              .map(
                  nieuw ->
                      new Nieuw(
                          nieuw.jaar(),
                          nieuw.percentage().map(Poagenda::tekst),
                          nieuw.status(),
                          Behoefte.van(nieuw.behoefte()))));
    }
  }

  record Nieuw(int jaar, Optional<String> percentage, String status, Behoefte behoefte) {}

  record Behoefte(Optional<String> banen, Optional<String> uren, Optional<String> reden) {
    private static Behoefte van(Opgave.Behoefte behoefte) {
      return new Behoefte(
          behoefte.banen().map(Poagenda::tekst),
          behoefte.uren().map(Poagenda::tekst),
          behoefte.reden());
    }
  }

  record Plan(
      int jaar, Jaarplanoverzicht.Plan staat, List<Inhoud> inhoud, Optional<String> oordeel) {
    private static Plan van(Jaarplan plan, LocalDate vandaag) {
      return new Plan(
          plan.jaar(),
          Jaarplanoverzicht.Plan.van(plan, vandaag),
          plan.inhoud().entrySet().stream()
              .map(deel -> new Inhoud(deel.getKey(), deel.getValue()))
              .toList(),
          plan.oordeel());
    }
  }

  record Inhoud(Deel deel, String tekst) {}

  record Eigen(
      String titel, Optional<String> banen, Optional<String> kosten, Optional<String> perBaan) {
    private static Eigen van(Planoptie optie) {
      return new Eigen(
          optie.titel(),
          optie.banen().map(Poagenda::tekst),
          optie.kosten().map(Poagenda::tekst),
          optie.perBaan().map(Poagenda::tekst));
    }
  }

  record Mogelijk(
      Route route, Optional<Bereik> perBaan, Optional<Bereik> totaal, List<Bron> bronnen) {
    private static Mogelijk van(Optie optie) {
      return new Mogelijk(
          optie.route(),
          optie.perBaan().map(Bereik::van),
          optie.totaal().map(Bereik::van),
          optie.bronnen().stream()
              .map(bron -> new Bron(bron.register(), bron.code(), bron.titel()))
              .toList());
    }
  }

  record Bereik(String laagste, String hoogste) {
    private static Bereik van(Optie.Bereik bereik) {
      return new Bereik(tekst(bereik.laagste()), tekst(bereik.hoogste()));
    }
  }

  record Bron(String register, String code, String titel) {}

  record Actie(
      String code,
      String titel,
      String status,
      Optional<String> kwartaal,
      Optional<String> verwachteBanen) {
    private static Actie van(Registerregel regel) {
      return new Actie(
          regel.code(),
          regel.titel(),
          regel.eis("status"),
          regel.tekst("kwartaal"),
          regel.tekst("verwachteBanen"));
    }
  }

  static Poagenda van(
      Stand stand, Standregel regel, List<Pometing> metingen, Beleid beleid, LocalDate vandaag) {
    Kwartaal kwartaal = stand.kwartaal();
    Opgave opgave =
        Opgave.van(
            kwartaal,
            regel.bezetting(),
            regel.gerealiseerd(),
            regel.tekort(),
            stand.parameter().orElseGet(() -> WettelijkeParameters.onbekend(kwartaal.jaar())),
            stand
                .prognoseParameter()
                .orElseGet(() -> WettelijkeParameters.onbekend(kwartaal.jaar() + 1)));
    List<Jaarplan> plannen =
        Stream.of(kwartaal.jaar(), kwartaal.jaar() + 1)
            .flatMap(jaar -> beleid.plannen().stream().filter(plan -> plan.jaar() == jaar))
            .filter(plan -> plan.onderdeel().equals(regel.code()))
            .toList();
    Optional<Jaarplan> metOpties = metOpties(plannen, opgave.kwartaal().jaar());
    List<Registerregel> lopend =
        beleid.acties().stream()
            .filter(actie -> !List.of("klaar", "gestopt").contains(actie.eis("status")))
            .toList();
    return new Poagenda(
        regel.code(),
        regel.naam(),
        kwartaal.toString(),
        stand.versie(),
        stand.status(),
        stand.peildatum(),
        stand.parameter().map(WettelijkeParameterweergave::van),
        regel,
        metingen,
        Nodig.van(opgave),
        plannen.stream().map(plan -> Plan.van(plan, vandaag)).toList(),
        metOpties.map(Jaarplan::code),
        metOpties.map(Jaarplan::opties).orElse(List.of()).stream().map(Eigen::van).toList(),
        Optie.alle(beleid.posten(), metOpties, opgave.telt().banen()).stream()
            .map(Mogelijk::van)
            .toList(),
        lopend.stream()
            .filter(actie -> actie.tekst("dienstonderdeel").equals(Optional.of(regel.code())))
            .map(Actie::van)
            .toList(),
        (int) lopend.stream().filter(actie -> actie.tekst("dienstonderdeel").isEmpty()).count());
  }

  /** Of the year of the next quarter, else the last one before that says what could be done. */
  private static Optional<Jaarplan> metOpties(List<Jaarplan> plannen, int jaar) {
    return plannen.stream()
        .filter(plan -> plan.jaar() <= jaar && !plan.opties().isEmpty())
        .reduce((eerder, later) -> later);
  }

  private static String tekst(Breuk breuk) {
    return tekst(breuk.waarde());
  }

  private static String tekst(BigDecimal getal) {
    return getal.signum() == 0 ? "0" : getal.stripTrailingZeros().toPlainString();
  }
}
