package nl.inclusiemonitor.banenafspraak.werkboek;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.inclusiemonitor.banenafspraak.Cijfer;
import nl.inclusiemonitor.banenafspraak.Overige;
import nl.inclusiemonitor.banenafspraak.Standregel;
import nl.inclusiemonitor.banenafspraak.Standweergave;
import nl.inclusiemonitor.banenafspraak.berekening.Klasse;

/**
 * The sheet «Banenmonitor»: a row per dienstonderdeel and VWS below them. Hours and fte are what
 * was delivered, all else is computed from them. A total over cells of which one is hidden or
 * missing is a number, not a formula.
 */
final class Hoofdblad {
  static final String NAAM = "Banenmonitor";

  private static final int BEZETTING = 3;
  private static final int UREN = 5;
  private static final int BINNENWERK = 7;
  private static final int INLEENUREN = 8;

  private static final String[] KOP = {
    "Dienstonderdeel",
    "Code",
    "Scope",
    "Bezetting (fte)",
    "Quotum (banen)",
    "Contracturen per week",
    "Individueel (banen)",
    "Binnenwerk (banen)",
    "Inleenuren",
    "Inleen (banen)",
    "Individueel en inleen (banen)",
    "Gerealiseerd (banen)",
    "Realisatie",
    "Tekort (banen)",
    "Klasse"
  };

  private final Inhoud inhoud;
  private final Map<String, String> binnenwerkcellen;
  private final Blad.Maker blad = new Blad.Maker();

  /**
   * @param binnenwerkcellen where another sheet adds up the Binnenwerk of a row, by its code
   */
  Hoofdblad(Inhoud inhoud, Map<String, String> binnenwerkcellen) {
    this.inhoud = inhoud;
    this.binnenwerkcellen = binnenwerkcellen;
  }

  Blad maak() {
    Standweergave stand = inhoud.stand();
    blad.titel("Banenmonitor " + stand.kwartaal());
    blad.rij(
        Cel.tekst(
            "Stand op %s, versie %d, %s. Getallen zijn exact, tenzij de toelichting anders zegt; Excel toont ze afgerond."
                .formatted(Datum.dag(stand.peildatum()), stand.versie(), stand.status())));
    blad.wit().kop(KOP);
    int vast = blad.volgende() - 1;
    List<Standregel> delen =
        stand.dienstonderdelen().stream().filter(regel -> !isZbo(regel)).toList();
    List<List<Cel>> rijen = new ArrayList<>();
    int eerste = blad.volgende();
    for (Standregel regel : delen) {
      List<Cel> rij = rij(regel, blad.volgende(), Map.of(), false);
      rijen.add(rij);
      blad.rij(rij);
    }
    int laatste = blad.volgende() - 1;
    stand
        .overige()
        .map(Overige::regel)
        .ifPresent(regel -> blad.rij(rij(regel, blad.volgende(), Map.of(), false)));
    int totaal = blad.volgende();
    Map<Integer, String> sommen = sommen(rijen, stand.totaal(), eerste, laatste);
    blad.rij(rij(stand.totaal(), totaal, sommen, true));
    zbo(stand);
    afgeleid(totaal);
    return blad.maak(NAAM, vast, 34, 10, 10, 12, 12, 13, 13, 13, 12, 12, 14, 14, 12, 12, 14);
  }

  private static boolean isZbo(Standregel regel) {
    return regel.scope().equals("zbo");
  }

  private void zbo(Standweergave stand) {
    List<Standregel> zbo = stand.dienstonderdelen().stream().filter(Hoofdblad::isZbo).toList();
    if (!zbo.isEmpty()) {
      blad.wit().rij(Cel.tekst("Een zbo is een eigen werkgever en telt niet mee in VWS."));
      zbo.forEach(regel -> blad.rij(rij(regel, blad.volgende(), Map.of(), false)));
    }
  }

  /** The columns of what was delivered whose total is the sum of the rows above it. */
  private Map<Integer, String> sommen(
      List<List<Cel>> rijen, Standregel totaal, int eerste, int laatste) {
    Map<Integer, Optional<BigDecimal>> totalen =
        Map.of(
            BEZETTING,
            Getallen.van(totaal.bezetting()),
            UREN,
            uren(totaal.individueel()),
            BINNENWERK,
            Getallen.van(totaal.binnenwerk()),
            INLEENUREN,
            inleenuren(totaal.inleen()));
    Map<Integer, String> sommen = new TreeMap<>();
    totalen.forEach(
        (kolom, geheel) -> {
          List<BigDecimal> delen =
              rijen.stream().flatMap(rij -> getal(rij.get(kolom)).stream()).toList();
          boolean alles = !rijen.isEmpty() && delen.size() == rijen.size();
          if (alles && geheel.isPresent() && Getallen.isSom(geheel.get(), delen)) {
            String letter = Bladschrijver.kolom(kolom);
            sommen.put(kolom, "SUM(%s%d:%s%d)".formatted(letter, eerste, letter, laatste));
          }
        });
    return sommen;
  }

  private static Optional<BigDecimal> getal(Cel cel) {
    if (cel instanceof Cel.Getal getal) {
      return Optional.of(getal.getal());
    }
    return cel instanceof Cel.Formule formule ? Optional.of(formule.uitkomst()) : Optional.empty();
  }

  private List<Cel> rij(Standregel regel, int nummer, Map<Integer, String> sommen, boolean vet) {
    Cel fte =
        geleverd(
            Getallen.van(regel.bezetting()),
            regel.bezetting(),
            sommen,
            BEZETTING,
            Opmaak.FTE.vet(vet));
    Cel uren =
        geleverd(
            uren(regel.individueel()), regel.individueel(), sommen, UREN, Opmaak.TWEE.vet(vet));
    Cel inleenuren =
        geleverd(
            inleenuren(regel.inleen()), regel.inleen(), sommen, INLEENUREN, Opmaak.TWEE.vet(vet));
    Cel binnenwerk = binnenwerk(regel, sommen, vet);
    String n = Integer.toString(nummer);
    Opmaak banen = Opmaak.TWEE.vet(vet);
    Cel quotum =
        Getallen.formule(
            regel.quotum(),
            fte.isGetal(),
            "D" + n + "*uren_per_fte/uren_per_baan*percentage",
            banen);
    Cel individueel =
        Getallen.formule(regel.individueel(), uren.isGetal(), "F" + n + "/uren_per_baan", banen);
    Cel inleen =
        Getallen.formule(
            regel.inleen(),
            inleenuren.isGetal(),
            "I" + n + "/(verloonde_uren_per_baan*maanden_inleen/12)",
            banen);
    Cel samen =
        Getallen.formule(
            regel.individueelEnInleen(),
            individueel.isGetal() && inleen.isGetal(),
            "G" + n + "+J" + n,
            banen);
    Cel gerealiseerd =
        Getallen.formule(
            regel.gerealiseerd(),
            samen.isGetal() && binnenwerk.isGetal(),
            "K" + n + "+H" + n,
            banen);
    boolean rest = quotum.isGetal() && gerealiseerd.isGetal();
    Opmaak naam = vet ? Opmaak.TEKST_VET : Opmaak.TEKST;
    return List.of(
        new Cel.Tekst(regel.naam(), naam),
        new Cel.Tekst(regel.code(), naam),
        new Cel.Tekst(regel.scope(), naam),
        fte,
        quotum,
        uren,
        individueel,
        binnenwerk,
        inleenuren,
        inleen,
        samen,
        gerealiseerd,
        realisatie(regel.realisatiePercentage(), rest, n, Opmaak.PROCENT.vet(vet)),
        Getallen.formule(regel.tekort(), rest, "E" + n + "-L" + n, banen),
        regel.klasse().map(Hoofdblad::klasse).map(Cel::tekst).orElseGet(Cel::leeg));
  }

  private Cel binnenwerk(Standregel regel, Map<Integer, String> sommen, boolean vet) {
    Optional<String> elders = Optional.ofNullable(binnenwerkcellen.get(regel.code()));
    return elders
        .map(cel -> Getallen.formule(regel.binnenwerk(), true, cel, Opmaak.TWEE.vet(vet)))
        .orElseGet(
            () ->
                geleverd(
                    Getallen.van(regel.binnenwerk()),
                    regel.binnenwerk(),
                    sommen,
                    BINNENWERK,
                    Opmaak.TWEE.vet(vet)));
  }

  private static Cel geleverd(
      Optional<BigDecimal> getal,
      Cijfer cijfer,
      Map<Integer, String> sommen,
      int kolom,
      Opmaak opmaak) {
    return getal
        .<Cel>map(
            waarde ->
                sommen.containsKey(kolom)
                    ? new Cel.Formule(sommen.get(kolom), waarde.round(Getallen.CEL), opmaak)
                    : new Cel.Getal(waarde.round(Getallen.CEL), opmaak))
        .orElseGet(() -> Cel.woorden(cijfer.weergave()));
  }

  /** The hours that a figure in jobs was made of. */
  private Optional<BigDecimal> uren(Cijfer individueel) {
    return Getallen.van(individueel).map(waarde -> teller(individueel, inhoud.urenPerBaan()));
  }

  private Optional<BigDecimal> inleenuren(Cijfer inleen) {
    return Getallen.van(inleen)
        .map(
            waarde ->
                teller(inleen, inhoud.inleenurenPerBaanMaalTwaalf())
                    .divide(BigDecimal.valueOf(12), MathContext.DECIMAL128));
  }

  private static BigDecimal teller(Cijfer cijfer, BigDecimal noemer) {
    return new BigDecimal(cijfer.teller().orElseThrow())
        .multiply(noemer)
        .divide(new BigDecimal(cijfer.noemer().orElseThrow()), MathContext.DECIMAL128);
  }

  /** A percentage in a spreadsheet is a fraction of one. */
  private static Cel realisatie(Cijfer cijfer, boolean teRekenen, String n, Opmaak opmaak) {
    Optional<BigDecimal> deel =
        Getallen.van(cijfer).map(procent -> procent.movePointLeft(2).round(Getallen.CEL));
    return deel.<Cel>map(
            getal ->
                teRekenen
                    ? new Cel.Formule("L" + n + "/E" + n, getal, opmaak)
                    : new Cel.Getal(getal, opmaak))
        .orElseGet(() -> Cel.woorden(cijfer.weergave()));
  }

  private static String klasse(Klasse klasse) {
    return switch (klasse) {
      case GEHAALD -> "gehaald";
      case TUSSEN_80_EN_100 -> "80–100%";
      case ONDER_80 -> "onder 80%";
    };
  }

  /** What follows from the row of VWS; the levy is of the whole employer, never of a unit. */
  private void afgeleid(int totaal) {
    Standweergave stand = inhoud.stand();
    boolean tekort = Getallen.van(stand.totaal().tekort()).isPresent();
    boolean fte = Getallen.van(stand.totaal().bezetting()).isPresent();
    boolean gerealiseerd = Getallen.van(stand.totaal().gerealiseerd()).isPresent();
    blad.wit();
    String heffing = "MAX(0,INT(ROUND(N%d*10,7))/10)*heffing_per_baan".formatted(totaal);
    blad.rij(
        Cel.tekst(
            inhoud.parameter().heffingOpgelegd()
                ? "Heffing over VWS"
                : "Rekenvoorbeeld heffing over VWS"),
        Cel.leeg(),
        Cel.leeg(),
        Getallen.formule(stand.rekenvoorbeeldHeffing(), tekort, heffing, Opmaak.EURO));
    stand
        .prognose()
        .ifPresent(
            volgend -> {
              int rij = blad.volgende();
              String quotum =
                  "D%d*uren_per_fte_volgend/uren_per_baan_volgend*percentage_volgend"
                      .formatted(totaal);
              blad.rij(
                  Cel.tekst("Quotum " + volgend.jaar() + " bij gelijke bezetting"),
                  Cel.leeg(),
                  Cel.leeg(),
                  Getallen.formule(volgend.quotum(), fte, quotum, Opmaak.TWEE));
              String nodig = "D%d-L%d".formatted(rij, totaal);
              blad.rij(
                  Cel.tekst("Nog nodig bij gelijke realisatie"),
                  Cel.leeg(),
                  Cel.leeg(),
                  Getallen.formule(volgend.nogNodig(), gerealiseerd, nodig, Opmaak.TWEE));
            });
  }
}
