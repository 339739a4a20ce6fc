package nl.inclusiemonitor.banenafspraak.werkboek;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.Cijfer;
import nl.inclusiemonitor.banenafspraak.Standregel;
import nl.inclusiemonitor.banenafspraak.stand.Binnenwerkbladen;

/**
 * The sheet «Binnenwerk»: jobs per category of each dienstonderdeel whose Binnenwerk is shown, and
 * of VWS. A row whose categories do not add up to its figure is left out.
 */
final class Binnenwerkblad {
  static final String NAAM = "Binnenwerk";

  private final Inhoud inhoud;
  private final List<String> categorieen;
  private final Blad.Maker blad = new Blad.Maker();
  private final Map<String, String> cellen = new HashMap<>();

  private Binnenwerkblad(Inhoud inhoud) {
    this.inhoud = inhoud;
    this.categorieen = inhoud.binnenwerk().stream().map(Binnenwerkbladen.Categorie::naam).toList();
  }

  /**
   * The sheet.
   *
   * @param cellen the formula that refers to the sum of a row, by its code
   */
  record Gemaakt(Blad blad, Map<String, String> cellen) {}

  /** Empty when nothing of Binnenwerk was delivered. */
  static Optional<Gemaakt> van(Inhoud inhoud) {
    return inhoud.binnenwerk().isEmpty()
        ? Optional.empty()
        : Optional.of(new Binnenwerkblad(inhoud).maak());
  }

  private Gemaakt maak() {
    List<String> kop = new ArrayList<>(List.of("Dienstonderdeel"));
    kop.addAll(categorieen);
    kop.add("Totaal (banen)");
    blad.titel("Binnenwerk per categorie").kop(kop.toArray(String[]::new));
    int eerste = blad.volgende();
    List<Standregel> delen =
        inhoud.stand().dienstonderdelen().stream()
            .filter(regel -> !regel.scope().equals("zbo"))
            .toList();
    Set<String> geschreven = new HashSet<>();
    for (Standregel regel : delen) {
      Map<String, BigDecimal> per = per(regel.code());
      if (klopt(regel.binnenwerk(), per)) {
        geschreven.add(regel.code());
        rij(regel.code(), regel.naam(), per);
      }
    }
    totaal(geschreven.size() == delen.size() ? geschreven : Set.of(), eerste);
    Integer[] breedtes = new Integer[kop.size()];
    Arrays.fill(breedtes, 18);
    breedtes[0] = 34;
    return new Gemaakt(blad.maak(NAAM, 2, breedtes), cellen);
  }

  private Map<String, BigDecimal> per(String code) {
    return inhoud.delen().stream()
        .filter(deel -> deel.code().equals(code))
        .collect(
            Collectors.toMap(
                Binnenwerkbladen.Deel::categorie, Binnenwerkbladen.Deel::banen, BigDecimal::add));
  }

  private static boolean klopt(Cijfer cijfer, Map<String, BigDecimal> per) {
    return Getallen.van(cijfer).filter(geheel -> Getallen.isSom(geheel, per.values())).isPresent();
  }

  private void rij(String code, String naam, Map<String, BigDecimal> per) {
    List<Cel> rij = new ArrayList<>(List.of(Cel.tekst(naam)));
    for (String categorie : categorieen) {
      rij.add(new Cel.Getal(per.getOrDefault(categorie, BigDecimal.ZERO), Opmaak.TWEE));
    }
    rij.add(som(code, per.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    blad.rij(rij);
  }

  /**
   * Formulas down the columns only when every dienstonderdeel has its row.
   *
   * @param alle the codes of all rows, or none when one is missing
   */
  private void totaal(Set<String> alle, int eerste) {
    int laatste = blad.volgende() - 1;
    Map<String, BigDecimal> per =
        inhoud.binnenwerk().stream()
            .collect(
                Collectors.toMap(
                    Binnenwerkbladen.Categorie::naam, Binnenwerkbladen.Categorie::banen));
    Standregel vws = inhoud.stand().totaal();
    if (!klopt(vws.binnenwerk(), per)) {
      return;
    }
    List<Cel> rij = new ArrayList<>(List.of(new Cel.Tekst(vws.naam(), Opmaak.TEKST_VET)));
    for (int i = 0; i < categorieen.size(); i++) {
      String categorie = categorieen.get(i);
      BigDecimal geheel = per.get(categorie);
      List<BigDecimal> delen =
          inhoud.delen().stream()
              .filter(deel -> deel.categorie().equals(categorie) && alle.contains(deel.code()))
              .map(Binnenwerkbladen.Deel::banen)
              .toList();
      String kolom = Bladschrijver.kolom(i + 1);
      rij.add(
          !alle.isEmpty() && Getallen.isSom(geheel, delen)
              ? new Cel.Formule(
                  "SUM(%s%d:%s%d)".formatted(kolom, eerste, kolom, laatste),
                  geheel,
                  Opmaak.TWEE_VET)
              : new Cel.Getal(geheel, Opmaak.TWEE_VET));
    }
    rij.add(som(vws.code(), per.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
    blad.rij(rij);
  }

  private Cel som(String code, BigDecimal uitkomst) {
    String kolom = Bladschrijver.kolom(categorieen.size() + 1);
    String laatste = Bladschrijver.kolom(categorieen.size());
    int rij = blad.volgende();
    cellen.put(code, "%s!%s%d".formatted(NAAM, kolom, rij));
    return new Cel.Formule("SUM(B%d:%s%d)".formatted(rij, laatste, rij), uitkomst, Opmaak.TWEE_VET);
  }
}
