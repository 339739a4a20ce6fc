package nl.inclusiemonitor.banenafspraak.wet.uren;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * A small ministry made of chance, written into the tables as processed leveringen; and the law's
 * hours of it, calculated the plain way: line by line, without a query.
 */
final class WillekeurigMinisterie {
  static final int JAAR = 2022;
  private static final LocalDate BEGIN = LocalDate.of(JAAR, 1, 1);

  record Registratie(int persoon, LocalDate begin, LocalDate eind) {}

  record Uren(int persoon, int ikv, LocalDate begin, LocalDate eind, int x100, int correctie) {}

  record Dienst(int persoon, int nummer, boolean teltNietMee) {}

  record Inhuur(String onderdeel, int maand, int x100, boolean bevestigd, Integer persoon) {}

  private final Random toeval;
  final List<Registratie> register = new ArrayList<>();
  final List<Uren> uren = new ArrayList<>();
  final List<Dienst> personeel = new ArrayList<>();
  final List<Inhuur> inhuur = new ArrayList<>();
  final long alleX100;

  WillekeurigMinisterie(long zaad) {
    toeval = new Random(zaad);
    int personen = 1 + toeval.nextInt(6);
    Set<String> sleutels = new HashSet<>();
    for (int persoon = 0; persoon < personen; persoon++) {
      for (int i = toeval.nextInt(3); i > 0; i--) {
        LocalDate begin = dag(-200, 330);
        if (sleutels.add("r" + persoon + begin)) {
          register.add(
              new Registratie(
                  persoon,
                  begin,
                  toeval.nextBoolean() ? null : begin.plusDays(toeval.nextInt(400))));
        }
      }
      for (int nummer = toeval.nextInt(3); nummer > 0; nummer--) {
        personeel.add(new Dienst(persoon, nummer, toeval.nextInt(3) == 0));
      }
      for (int i = toeval.nextInt(8); i > 0; i--) {
        LocalDate begin = dag(-40, 380);
        int ikv = 1 + toeval.nextInt(2);
        int correctie = toeval.nextInt(3) == 0 ? 1 + toeval.nextInt(2) : 0;
        // Half of the corrections meet a line that was delivered already.
        if (correctie > 0 && !uren.isEmpty() && toeval.nextBoolean()) {
          Uren eerder = uren.get(uren.size() - 1);
          begin = eerder.persoon() == persoon ? eerder.begin() : begin;
          ikv = eerder.persoon() == persoon ? eerder.ikv() : ikv;
        }
        if (sleutels.add("u" + persoon + "/" + ikv + "/" + begin + "/" + correctie)) {
          uren.add(
              new Uren(
                  persoon,
                  ikv,
                  begin,
                  begin.plusDays(6 + toeval.nextInt(25)),
                  toeval.nextInt(20_000),
                  correctie));
        }
      }
    }
    for (int i = toeval.nextInt(6); i > 0; i--) {
      int maand = 1 + toeval.nextInt(12);
      Integer persoon = toeval.nextInt(3) == 0 ? null : toeval.nextInt(personen + 2);
      String onderdeel = toeval.nextInt(4) == 0 ? "ZORG" : "RIVM";
      if (sleutels.add("i" + onderdeel + maand + persoon)) {
        inhuur.add(
            new Inhuur(
                onderdeel, maand, 1 + toeval.nextInt(20_000), toeval.nextInt(4) > 0, persoon));
      }
    }
    alleX100 = 100L * (1 + toeval.nextInt(2_000_000)) + toeval.nextInt(100);
  }

  private LocalDate dag(int van, int tot) {
    return BEGIN.plusDays(van + toeval.nextInt(tot - van));
  }

  /** Hours of members in hundredths, the plain way. */
  long doelgroepX100() {
    long som = 0;
    for (Uren regel : uren) {
      long dagen = regel.eind().toEpochDay() - regel.begin().toEpochDay();
      if (regel.begin().plusDays(dagen / 2).getYear() == JAAR
          && isLid(regel)
          && !isGecorrigeerd(regel)
          && teltMee(regel)) {
        som += regel.x100();
      }
    }
    return som;
  }

  private boolean isLid(Uren regel) {
    for (Registratie lid : register) {
      for (LocalDate dag = regel.begin(); !dag.isAfter(regel.eind()); dag = dag.plusDays(1)) {
        boolean loopt =
            !dag.isBefore(lid.begin()) && (lid.eind() == null || !dag.isAfter(lid.eind()));
        if (lid.persoon() == regel.persoon() && loopt) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isGecorrigeerd(Uren regel) {
    return uren.stream()
        .anyMatch(
            ander ->
                ander.persoon() == regel.persoon()
                    && ander.ikv() == regel.ikv()
                    && ander.begin().equals(regel.begin())
                    && ander.correctie() > regel.correctie());
  }

  private boolean teltMee(Uren regel) {
    List<Dienst> eigen =
        personeel.stream().filter(dienst -> dienst.persoon() == regel.persoon()).toList();
    if (!eigen.isEmpty() && eigen.stream().allMatch(Dienst::teltNietMee)) {
      return false;
    }
    return eigen.stream().noneMatch(d -> d.teltNietMee() && d.nummer() == regel.ikv());
  }

  /** Agreed hours that were hired in by VWS itself, in hundredths. */
  long inleenX100() {
    return inhuur.stream()
        .filter(regel -> regel.bevestigd() && !regel.onderdeel().equals("ZORG"))
        .mapToLong(Inhuur::x100)
        .sum();
  }

  /** Writes everything as leveringen that were processed, as the owner of the tables. */
  void schrijf(Connection owner) throws SQLException {
    long nummer = levering(owner, "uwv-doelgroepregister", "2022-12-31");
    tabel(owner, "regels_uwv_doelgroepregister", nummer);
    List<Object[]> regels = new ArrayList<>();
    register.forEach(r -> regels.add(new Object[] {token(r.persoon()), r.begin(), r.eind()}));
    vul(owner, nummer, "pseudoniem, registratie_begin, registratie_eind", regels);

    nummer = levering(owner, "uwv-verloonde-uren", "2022-12-31");
    tabel(owner, "regels_uwv_verloonde_uren", nummer);
    regels.clear();
    uren.forEach(
        u ->
            regels.add(
                new Object[] {
                  token(u.persoon()), u.ikv(), u.begin(), u.eind(), u.x100(), u.correctie()
                }));
    vul(
        owner,
        nummer,
        "pseudoniem, ikv_nummer, tijdvak_begin, tijdvak_eind, verloonde_uren_x100, correctie",
        regels);

    nummer = levering(owner, "personeel", "2022-12-31");
    tabel(owner, "regels_personeel", nummer);
    regels.clear();
    personeel.forEach(
        d ->
            regels.add(
                new Object[] {
                  token(d.persoon()),
                  d.nummer(),
                  onderdeel(owner, "RIVM"),
                  5,
                  3600,
                  BEGIN,
                  d.teltNietMee()
                }));
    vul(
        owner,
        nummer,
        "pseudoniem, dienstverband_nr, dienstonderdeel_nummer, schaal, contracturen_per_week_x100, in_dienst,"
            + " telt_niet_mee",
        regels);

    for (int kwartaal = 1; kwartaal <= 4; kwartaal++) {
      int van = 3 * kwartaal - 2;
      nummer =
          levering(
              owner, "inhuur", LocalDate.of(JAAR, van, 1).plusMonths(3).minusDays(1).toString());
      tabel(owner, "regels_inhuur", nummer);
      regels.clear();
      for (Inhuur i : inhuur) {
        if ((i.maand() + 2) / 3 == kwartaal) {
          regels.add(
              new Object[] {
                onderdeel(owner, i.onderdeel()),
                "Leverancier",
                true,
                LocalDate.of(JAAR, i.maand(), 1),
                i.x100(),
                i.bevestigd(),
                i.persoon() == null ? null : token(i.persoon())
              });
        }
      }
      vul(
          owner,
          nummer,
          "dienstonderdeel_nummer, leverancier, mantel, maand, uren_x100, bevestigd_doelgroep, pseudoniem",
          regels);
    }
    nummer = levering(owner, "verloonde-uren-totaal", "2022-12-31");
    sql(
        owner,
        "insert into regels_verloonde_uren_totaal values (%d, 1, %d, %d)"
            .formatted(nummer, JAAR, alleX100));
  }

  private static UUID token(int persoon) {
    return new UUID(7, persoon);
  }

  private final Map<String, Integer> onderdelen = new HashMap<>();

  private int onderdeel(Connection owner, String code) {
    return onderdelen.computeIfAbsent(
        code,
        deze -> {
          try (Statement call = owner.createStatement();
              ResultSet rows =
                  call.executeQuery(
                      "select nummer from dienstonderdelen where code = '" + deze + "'")) {
            rows.next();
            return rows.getInt(1);
          } catch (SQLException e) {
            throw new AssertionError(e);
          }
        });
  }

  private static long levering(Connection owner, String soort, String peildatum)
      throws SQLException {
    try (Statement call = owner.createStatement();
        ResultSet rows =
            call.executeQuery(
                """
                insert into leveringen (id, soort, peildatum, status, geleverd_door, geleverd_door_naam, geladen_op,
                  verwerkt_op, regels)
                values (gen_random_uuid(), '%s', '%s', 'verwerkt', gen_random_uuid(), 'toeval', now(), now(), 0)
                returning nummer
                """
                    .formatted(soort, peildatum))) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void tabel(Connection owner, String ouder, long nummer) throws SQLException {
    sql(
        owner,
        "create table laad_%d partition of %s for values in (%d)".formatted(nummer, ouder, nummer));
  }

  private static void vul(Connection owner, long nummer, String kolommen, List<Object[]> regels)
      throws SQLException {
    String tekens = ", ?".repeat(kolommen.split(",").length);
    String insert =
        "insert into laad_%d (levering_nummer, regel, %s) values (%d, ?%s)"
            .formatted(nummer, kolommen, nummer, tekens);
    try (PreparedStatement call = owner.prepareStatement(insert)) {
      for (int i = 0; i < regels.size(); i++) {
        call.setInt(1, i + 2);
        for (int k = 0; k < regels.get(i).length; k++) {
          call.setObject(k + 2, regels.get(i)[k]);
        }
        call.addBatch();
      }
      call.executeBatch();
    }
    sql(
        owner,
        "update leveringen set regels = %d where nummer = %d".formatted(regels.size(), nummer));
  }

  private static void sql(Connection owner, String sql) throws SQLException {
    try (Statement call = owner.createStatement()) {
      call.execute(sql);
    }
  }
}
