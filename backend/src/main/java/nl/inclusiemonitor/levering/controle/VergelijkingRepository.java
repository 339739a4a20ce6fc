package nl.inclusiemonitor.levering.controle;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.inclusiemonitor.banenafspraak.stand.Regelzicht;
import nl.inclusiemonitor.levering.controle.Omgeving.Vorige;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/**
 * Counts how the lines of a levering differ from those that are in force now, and how many persons
 * it links. Runs as the system; only counts come out.
 */
final class VergelijkingRepository {
  private static final String TEL =
      "select code, count(*) as aantal from %s as uitkomst group by code";

  /**
   * Of the persons in the register on the peildatum, how many are found in personeel. They are
   * looked for from personeel, which is the smaller by far.
   */
  private static final String KOPPELING =
      """
      with register as not materialized (
        select pseudoniem from %1$s as regels
        where registratie_begin <= $1 and (registratie_eind is null or registratie_eind >= $1)
      )
      select (select count(*) from (select distinct pseudoniem from register) as ieder) as register,
        (select count(*) from (select distinct pseudoniem from %2$s as regels) as ieder
          where exists (select from register where register.pseudoniem = ieder.pseudoniem)) as gevonden
      """;

  /** What is sure of a levering without the lines of the one before: its own dates say so. */
  private static final Set<String> ZEKER_ZONDER_VORIGE =
      Set.of("nieuw-geregistreerd", "nieuw-in-dienst", "niet-in-p-direkt", "dubbel-dienstverband");

  /** How many of the register were found. */
  record Koppeling(long register, long gevonden) {}

  /** Fails with StaleSession when lines that are to be compared are there and are not seen. */
  Future<Void> gezien(SqlConnection connection, Omgeving omgeving) {
    Levering levering = omgeving.levering();
    Vergelekene vergelekene = omgeving.vergelekene();
    List<Long> zelfdeSoort = new ArrayList<>(vergelekene.oudeNummers());
    zelfdeSoort.add(levering.nummer());
    List<Regelzicht.Regels> regels = new ArrayList<>();
    regels.add(new Regelzicht.Regels(levering.layout().tabel(), zelfdeSoort));
    Vergelekene.tegenhanger(levering.soort())
        .map(soort -> new Regelzicht.Regels(soort.layout().tabel(), vergelekene.tegenhanger()))
        .ifPresent(regels::add);
    return Regelzicht.eis(connection, regels);
  }

  /** Counts per cause; of a levering whose lines were erased only numbers are left to compare. */
  Future<Map<String, Long>> uitkomsten(SqlConnection connection, Omgeving omgeving) {
    Vergelekene vergelekene = omgeving.vergelekene();
    Tuple tuple = Tuple.tuple();
    Future<Map<String, Long>> alle =
        Uitkomstregels.sql(vergelekene, tuple)
            .map(regels -> tel(connection, TEL.formatted(regels), tuple))
            .orElseGet(
                () ->
                    Future.succeededFuture(
                        Map.of("nieuw", omgeving.levering().regels().orElse(0L))));
    boolean gewist = omgeving.vorige().filter(Vorige::gewist).isPresent();
    return gewist && vergelekene.oud().isPresent()
        ? alle.map(VergelijkingRepository::zonderVorige)
        : alle;
  }

  private static Map<String, Long> zonderVorige(Map<String, Long> uitkomsten) {
    Map<String, Long> zeker = new LinkedHashMap<>(uitkomsten);
    zeker.keySet().retainAll(ZEKER_ZONDER_VORIGE);
    return zeker;
  }

  /** Succeeds with empty when one of both sides was not delivered. */
  Future<Optional<Koppeling>> koppeling(SqlConnection connection, Omgeving omgeving) {
    Vergelekene vergelekene = omgeving.vergelekene();
    if (vergelekene.tegenhanger().isEmpty()) {
      return Future.succeededFuture(Optional.empty());
    }
    boolean isRegister = omgeving.levering().soort() == Leveringsoort.UWV_DOELGROEPREGISTER;
    List<Long> register = isRegister ? vergelekene.nieuweNummers() : vergelekene.tegenhanger();
    List<Long> personeel = isRegister ? vergelekene.tegenhanger() : vergelekene.nieuweNummers();
    Tuple tuple = Tuple.of(omgeving.levering().peildatum());
    String sql =
        KOPPELING.formatted(
            Regelbron.sql(Leveringsoort.UWV_DOELGROEPREGISTER.layout(), register, tuple),
            Regelbron.sql(Leveringsoort.PERSONEEL.layout(), personeel, tuple));
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(rows -> rows.iterator().next())
        .map(row -> Optional.of(new Koppeling(row.getLong("register"), row.getLong("gevonden"))));
  }

  private static Future<Map<String, Long>> tel(SqlConnection connection, String sql, Tuple tuple) {
    return connection
        .preparedQuery(sql)
        .execute(tuple)
        .map(
            rows -> {
              Map<String, Long> aantallen = new LinkedHashMap<>();
              rows.forEach(row -> aantallen.put(row.getString("code"), row.getLong("aantal")));
              return aantallen;
            });
  }
}
