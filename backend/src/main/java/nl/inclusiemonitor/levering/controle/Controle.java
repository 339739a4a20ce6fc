package nl.inclusiemonitor.levering.controle;

import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.SqlConnection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.inclusiemonitor.banenafspraak.Standberekening;
import nl.inclusiemonitor.db.Database;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.dossier.BasisRepository;
import nl.inclusiemonitor.levering.dossier.LaadtabelRepository;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.dossier.LeveringRepository;
import nl.inclusiemonitor.levering.dossier.LeveringSettings;
import nl.inclusiemonitor.levering.dossier.Leveringstatus;
import nl.inclusiemonitor.levering.dossier.Melding;
import nl.inclusiemonitor.levering.dossier.Meldingcode;
import nl.inclusiemonitor.levering.dossier.PakbonRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The check of a levering once all its lines are in: are keys unique, does it link, does its size
 * fit what came before, and what would it change. Its outcome is kept; the lines stay out of the
 * figures.
 */
public final class Controle {
  private static final Logger LOG = LoggerFactory.getLogger(Controle.class);
  private static final String UNIQUE_VIOLATION = "23505";

  /** Attaching waits for the check of another levering of the same soort, which may take long. */
  private static final String GEDULD =
      "set local statement_timeout = 0; set local lock_timeout = '15min'";

  private final Database database;
  private final LeveringRepository leveringen;
  private final LaadtabelRepository laadtabellen = new LaadtabelRepository();
  private final OmgevingRepository omgevingen = new OmgevingRepository();
  private final VergelijkingRepository vergelijking = new VergelijkingRepository();
  private final BasisRepository bases = new BasisRepository();
  private final PakbonRepository pakbonnen = new PakbonRepository();
  private final Standberekening standen;
  private final LeveringSettings settings;

  /**
   * @param database with a deadline that fits building an index over millions of lines
   */
  public Controle(
      Database database,
      LeveringRepository leveringen,
      Standberekening standen,
      LeveringSettings settings) {
    this.database = database;
    this.leveringen = leveringen;
    this.standen = standen;
    this.settings = settings;
  }

  /** Succeeds with the checked levering; a levering that was checked already is left as it is. */
  public Future<Optional<Levering>> controleer(long nummer) {
    return metLevering(nummer, this::publiceerEnVergelijk)
        .recover(
            error ->
                isDubbel(error, nummer)
                    ? metLevering(nummer, this::meldDubbele)
                    : Future.failedFuture(error))
        .onFailure(error -> LOG.warn("check of levering {} failed", nummer, error));
  }

  /** Instances do not check the same levering at once: the first holds its row. */
  private Future<Optional<Levering>> metLevering(
      long nummer, BiFunction<SqlConnection, Levering, Future<Levering>> werk) {
    return inTransaction(
        connection ->
            leveringen
                .teControleren(connection, nummer)
                .compose(
                    gevonden ->
                        gevonden.isEmpty()
                            ? Future.succeededFuture(gevonden)
                            : werk.apply(connection, gevonden.get()).map(Optional::of)));
  }

  private Future<Levering> publiceerEnVergelijk(SqlConnection connection, Levering levering) {
    return laadtabellen
        .publiceer(connection, levering)
        .compose(
            dubbel ->
                dubbel
                    ? meldDubbele(connection, levering)
                    : pakbon(connection, levering)
                        .compose(verschillen -> vergelijk(connection, levering, verschillen)));
  }

  /**
   * Checks a levering again when what its check rested on is no longer in force. Succeeds with the
   * levering as it is then, or with empty when its check still holds. What was confirmed stays
   * confirmed as long as it reads the same.
   */
  public Future<Optional<Levering>> actualiseer(SqlConnection connection, Levering levering) {
    return leveringen
        .voorvertoning(connection, levering)
        .map(kept -> kept.map(Vergelijking::van).flatMap(Vergelijking::grondslag))
        .compose(
            toen ->
                omgeving(connection, levering)
                    .compose(
                        nu ->
                            toen.isEmpty() || toen.get().equals(nu.grondslag())
                                ? Future.succeededFuture(Optional.empty())
                                : vergelijking
                                    .gezien(connection, nu)
                                    .compose(seen -> pakbon(connection, levering))
                                    .compose(verschillen -> vergelijk(connection, nu, verschillen))
                                    .map(Optional::of)));
  }

  private Future<Levering> vergelijk(
      SqlConnection connection, Levering levering, List<Melding> verschillen) {
    return omgeving(connection, levering)
        .compose(
            omgeving ->
                vergelijking
                    .gezien(connection, omgeving)
                    .compose(seen -> vergelijk(connection, omgeving, verschillen)));
  }

  private Future<Omgeving> omgeving(SqlConnection connection, Levering levering) {
    Future<Optional<Omgeving.Vorige>> vorige = omgevingen.vorige(connection, levering);
    Future<List<Long>> vervallend = omgevingen.vervallend(connection, levering);
    Future<Optional<BasisRepository.Basis>> basis =
        levering.isMutatie()
            ? bases.vind(connection, levering.soort(), levering.peildatum())
            : Future.succeededFuture(Optional.empty());
    Future<Map<String, List<Long>>> geldend = standen.geldend(connection, levering.kwartaal());
    return Future.all(vorige, vervallend, basis, geldend)
        .map(
            all ->
                new Omgeving(
                    levering,
                    basis.result(),
                    vorige.result(),
                    vervallend.result(),
                    geldend.result()));
  }

  private Future<Levering> vergelijk(
      SqlConnection connection, Omgeving omgeving, List<Melding> verschillen) {
    Levering levering = omgeving.levering();
    List<Melding> meldingen = new ArrayList<>(verschillen);
    afkeur(levering).ifPresent(meldingen::add);
    Optional<Melding> zonderBasis =
        levering.isMutatie()
            ? BasisRepository.bezwaar(omgeving.basis(), levering.sleutelId())
            : Optional.empty();
    if (zonderBasis.isPresent()) {
      meldingen.add(zonderBasis.get());
      return bewaar(connection, omgeving, meldingen, Map.of());
    }
    Future<Optional<VergelijkingRepository.Koppeling>> koppeling =
        vergelijking.koppeling(connection, omgeving);
    Future<Map<String, Long>> uitkomsten = vergelijking.uitkomsten(connection, omgeving);
    return Future.all(koppeling, uitkomsten)
        .compose(
            both -> {
              koppeling.result().flatMap(this::koppeling).ifPresent(meldingen::add);
              omgeving.vorige().flatMap(oud -> omvang(levering, oud)).ifPresent(meldingen::add);
              vervallend(omgeving).ifPresent(meldingen::add);
              return bewaar(connection, omgeving, meldingen, uitkomsten.result());
            });
  }

  private Future<Levering> bewaar(
      SqlConnection connection,
      Omgeving omgeving,
      List<Melding> gevonden,
      Map<String, Long> uitkomsten) {
    Levering levering = omgeving.levering();
    List<Melding> meldingen = gevonden.stream().map(levering::alBevestigd).toList();
    // Nobody is asked to confirm what cannot be processed anyway.
    boolean geblokkeerd = meldingen.stream().anyMatch(Melding::isBlokkerend);
    Leveringstatus status =
        !geblokkeerd && meldingen.stream().anyMatch(Melding::isOpen)
            ? Leveringstatus.BEVESTIGING_NODIG
            : Leveringstatus.GECONTROLEERD;
    Optional<Omgeving.Vorige> vergeleken = omgeving.vorige().filter(oud -> !oud.gewist());
    Vergelijking gemaakt =
        new Vergelijking(
            vergeleken.map(Omgeving.Vorige::id),
            vergeleken.map(Omgeving.Vorige::mutaties).orElse(List.of()),
            uitkomsten,
            Optional.of(omgeving.grondslag()));
    return leveringen.gecontroleerd(
        connection,
        levering,
        new LeveringRepository.Controleuitslag(
            status,
            meldingen,
            gemaakt.json(),
            omgeving.basis().map(BasisRepository.Basis::nummer)));
  }

  private Future<Levering> meldDubbele(SqlConnection connection, Levering levering) {
    return laadtabellen
        .meldDubbele(connection, levering)
        .compose(
            aantal ->
                pakbon(connection, levering)
                    .map(
                        verschillen -> {
                          List<Melding> meldingen = new ArrayList<>(verschillen);
                          meldingen.add(
                              Melding.of(Meldingcode.DUBBELE_SLEUTELS, Map.of("aantal", aantal)));
                          return meldingen;
                        }))
        .compose(
            meldingen ->
                leveringen.gecontroleerd(
                    connection,
                    levering,
                    new LeveringRepository.Controleuitslag(
                        Leveringstatus.GECONTROLEERD,
                        meldingen,
                        Vergelijking.geen().json(),
                        Optional.empty())));
  }

  /** What differs from the pakbon; nothing for a levering that came without. */
  private Future<List<Melding>> pakbon(SqlConnection connection, Levering levering) {
    return levering
        .pakbon()
        .map(
            id ->
                pakbonnen
                    .vind(connection, id)
                    .map(Optional::orElseThrow)
                    .map(pakbon -> Pakboncontrole.verschillen(pakbon, levering)))
        .orElseGet(() -> Future.succeededFuture(List.of()));
  }

  private Optional<Melding> afkeur(Levering levering) {
    long afgekeurd = levering.afgekeurd().orElse(0L);
    long alle = afgekeurd + levering.regels().orElse(0L);
    if (afgekeurd == 0) {
      return Optional.empty();
    }
    String procent = procent(afgekeurd, alle);
    return Optional.of(
        afgekeurd * 100 > alle * settings.afkeurGrens()
            ? Melding.of(
                Meldingcode.AFKEUR_BOVEN_GRENS,
                Map.of("procent", procent, "grens", settings.afkeurGrens()))
            : Melding.of(
                Meldingcode.AFGEKEURDE_REGELS, Map.of("aantal", afgekeurd, "procent", procent)));
  }

  private Optional<Melding> koppeling(VergelijkingRepository.Koppeling koppeling) {
    boolean laag = koppeling.gevonden() * 100 < koppeling.register() * settings.koppelingGrens();
    return laag
        ? Optional.of(
            Melding.of(
                Meldingcode.KOPPELING_LAAG,
                Map.of(
                    "procent",
                    procent(koppeling.gevonden(), koppeling.register()),
                    "grens",
                    settings.koppelingGrens())))
        : Optional.empty();
  }

  /** Two files that hold all lines differ little; one that holds changes is small beside them. */
  private Optional<Melding> omvang(Levering levering, Omgeving.Vorige vorige) {
    long nu = levering.regels().orElse(0L);
    long anders = levering.isMutatie() ? nu : Math.abs(nu - vorige.regels());
    Meldingcode code =
        levering.isMutatie() ? Meldingcode.MUTATIE_OMVANG : Meldingcode.OMVANG_AFWIJKEND;
    return anders * 100 > vorige.regels() * settings.omvangGrens()
        ? Optional.of(
            Melding.of(
                code,
                Map.of("aantal", nu, "vorige", vorige.regels(), "grens", settings.omvangGrens())))
        : Optional.empty();
  }

  private static Optional<Melding> vervallend(Omgeving omgeving) {
    return omgeving.vervallend().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Melding.of(
                Meldingcode.MUTATIES_VERVALLEN, Map.of("aantal", omgeving.vervallend().size())));
  }

  private <T> Future<T> inTransaction(Function<SqlConnection, Future<T>> work) {
    return database.write(
        Caller.SYSTEM,
        connection -> connection.query(GEDULD).execute().compose(done -> work.apply(connection)));
  }

  private static boolean isDubbel(Throwable error, long nummer) {
    return error instanceof PgException pg
        && UNIQUE_VIOLATION.equals(pg.getSqlState())
        && LaadtabelRepository.sleutel(nummer).equals(pg.getConstraint());
  }

  private static String procent(long deel, long geheel) {
    return BigDecimal.valueOf(deel * 100)
        .divide(BigDecimal.valueOf(Math.max(1, geheel)), 1, RoundingMode.HALF_UP)
        .toPlainString()
        .replace('.', ',');
  }
}
