package nl.inclusiemonitor.levering.controle;

import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.levering.controle.Vergelekene.Oud;
import nl.inclusiemonitor.levering.dossier.Levering;
import nl.inclusiemonitor.levering.layout.Kolom;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.RecordLayout;

/**
 * Writes the statement that puts everybody, or every line, of a comparison under its cause: nothing
 * is called new without saying why. What is counted and what is shown of an outcome are the same,
 * because both read this. Of a mutatie only what it names is told.
 *
 * <p>Its rows are {@code code}, {@code pseudoniem} (null in soorten that are about nobody), {@code
 * plaats} of the first line and {@code regels}, how many there are.
 */
public final class Uitkomstregels {
  /**
   * $1 the peildatum, $2 that of the lines in force, $3 the day on which those are judged; the new
   * lines, the old ones, personeel, which persons, whether there is personeel, and the place of a
   * line.
   */
  private static final String REGISTER =
      """
      (with nieuw as (
        select pseudoniem, max(registratie_begin) as begin, min(%6$s) as plaats, count(*) as regels
        from %1$s as regels
        where registratie_begin <= $1 and (registratie_eind is null or registratie_eind >= $1)%4$s
        group by pseudoniem
      ), oud as (
        select pseudoniem, max(registratie_begin) as begin, min(%6$s) as plaats, count(*) as regels
        from %2$s as regels
        where registratie_begin <= $3 and (registratie_eind is null or registratie_eind >= $3)%4$s
        group by pseudoniem
      ), dienst as (
        select pseudoniem, count(*) as verbanden from %3$s as regels
        where in_dienst <= $1 and (uit_dienst is null or uit_dienst >= $1)
        group by pseudoniem
      )
      select case
          when oud.pseudoniem is null and ($2::date is null or nieuw.begin > $2) then 'nieuw-geregistreerd'
          when oud.pseudoniem is null then 'met-terugwerkende-kracht'
          when nieuw.pseudoniem is null then 'vervallen-uit-register'
          when nieuw.begin = oud.begin then 'ongewijzigd' else 'gewijzigd' end as code,
        pseudoniem, coalesce(nieuw.plaats, oud.plaats) as plaats, coalesce(nieuw.regels, oud.regels) as regels
      from nieuw full join oud using (pseudoniem)
      union all select 'niet-in-p-direkt', pseudoniem, plaats, regels from nieuw
        where %5$s and not exists (select from dienst where dienst.pseudoniem = nieuw.pseudoniem)
      union all select 'dubbel-dienstverband', pseudoniem, plaats, regels from nieuw
        where pseudoniem in (select pseudoniem from dienst where verbanden > 1))
      """;

  /** As above, but only of persons in the register, whose lines come third. */
  private static final String PERSONEEL =
      """
      (with register as (
        select pseudoniem, min(%6$s) as plaats, count(*) as regels from %3$s as regels
        where registratie_begin <= $1 and (registratie_eind is null or registratie_eind >= $1)%4$s
        group by pseudoniem
      ), nieuw as (
        select pseudoniem, min(in_dienst) as begin, sum(contracturen_per_week_x100) as uren,
          array_agg(distinct dienstonderdeel_nummer) as onderdelen, max(schaal) as schaal,
          min(%6$s) as plaats, count(*) as regels
        from %1$s as regels
        where in_dienst <= $1 and (uit_dienst is null or uit_dienst >= $1)
          and pseudoniem in (select pseudoniem from register)
        group by pseudoniem
      ), oud as (
        select pseudoniem, sum(contracturen_per_week_x100) as uren,
          array_agg(distinct dienstonderdeel_nummer) as onderdelen, max(schaal) as schaal,
          min(%6$s) as plaats, count(*) as regels
        from %2$s as regels
        where in_dienst <= $3 and (uit_dienst is null or uit_dienst >= $3)
          and pseudoniem in (select pseudoniem from register)
        group by pseudoniem
      )
      select case
          when oud.pseudoniem is null and ($2::date is null or nieuw.begin > $2) then 'nieuw-in-dienst'
          when oud.pseudoniem is null then 'met-terugwerkende-kracht'
          when nieuw.pseudoniem is null then 'vervallen-uit-dienst'
          when nieuw.onderdelen <> oud.onderdelen then 'ander-dienstonderdeel'
          when nieuw.uren <> oud.uren or nieuw.schaal <> oud.schaal then 'gewijzigd'
          else 'ongewijzigd' end as code,
        pseudoniem, coalesce(nieuw.plaats, oud.plaats) as plaats, coalesce(nieuw.regels, oud.regels) as regels
      from nieuw full join oud using (pseudoniem)
      union all select 'niet-in-p-direkt', pseudoniem, plaats, regels from register
        where not exists (select from nieuw where nieuw.pseudoniem = register.pseudoniem)
      union all select 'dubbel-dienstverband', pseudoniem, plaats, regels from nieuw where regels > 1)
      """;

  /**
   * Lines under a key that both have, or one of them. A key may have an empty field, and a full
   * join only takes what equals: so each is compared as text.
   */
  private static final String SLEUTELS =
      """
      (with nieuw as (select *, row(%3$s)::text as sleutel, %8$s as plaats from %1$s as regels),
        oud as (select *, row(%3$s)::text as sleutel, %8$s as plaats from %2$s as regels)
      select case when oud.regel is null then 'nieuw' when nieuw.regel is null then 'vervallen'
          when row(%4$s) is not distinct from row(%5$s) then 'ongewijzigd'%6$s else 'gewijzigd' end as code,
        %9$s as pseudoniem, coalesce(nieuw.plaats, oud.plaats) as plaats, 1::bigint as regels
      from nieuw %7$s join oud using (sleutel))
      """;

  private Uitkomstregels() {}

  /** Whether the outcomes of this soort are about persons. */
  public static boolean overPersonen(Leveringsoort soort) {
    return switch (soort) {
      case UWV_DOELGROEPREGISTER, PERSONEEL, INHUUR -> true;
      default -> false;
    };
  }

  /**
   * A table in parentheses. Empty for paid hours, whose millions of lines are only counted.
   *
   * @param parameters none yet; those of this statement come first
   */
  public static Optional<String> sql(Vergelekene wat, Tuple parameters) {
    return switch (wat.levering().soort()) {
      case UWV_VERLOONDE_UREN -> Optional.empty();
      case UWV_DOELGROEPREGISTER -> Optional.of(personen(REGISTER, wat, parameters));
      case PERSONEEL -> Optional.of(personen(PERSONEEL, wat, parameters));
      default -> Optional.of(sleutels(wat, parameters));
    };
  }

  private static String personen(String sql, Vergelekene wat, Tuple parameters) {
    Levering levering = wat.levering();
    RecordLayout layout = levering.layout();
    LocalDate dag = levering.peildatum();
    LocalDate oudeDag = wat.oud().map(Oud::peildatum).orElse(null);
    // A mutatie is held against the lines of its own day, or time itself would seem its doing.
    parameters.addValue(dag).addValue(oudeDag).addValue(levering.isMutatie() ? dag : oudeDag);
    RecordLayout ander = Vergelekene.tegenhanger(levering.soort()).orElseThrow().layout();
    String wie =
        levering.isMutatie()
            ? " and pseudoniem in (select pseudoniem from %s as mutatie)"
                .formatted(Regelbron.sql(layout, List.of(levering.nummer()), parameters))
            : "";
    return sql.formatted(
        Regelbron.sql(layout, wat.nieuweNummers(), parameters),
        Regelbron.sql(layout, wat.oudeNummers(), parameters),
        Regelbron.sql(ander, wat.tegenhanger(), parameters),
        wie,
        !wat.tegenhanger().isEmpty(),
        Plaats.SQL);
  }

  private static String sleutels(Vergelekene wat, Tuple parameters) {
    Levering levering = wat.levering();
    RecordLayout layout = levering.layout();
    List<String> sleutel = layout.sleutelOpslag();
    List<String> waarden =
        layout.opslag().stream()
            .skip(2)
            .map(Kolom.Opslag::naam)
            .filter(naam -> !sleutel.contains(naam))
            .toList();
    return SLEUTELS.formatted(
        Regelbron.sql(layout, List.of(levering.nummer()), parameters),
        Regelbron.sql(layout, wat.oudeNummers(), parameters),
        String.join(", ", sleutel),
        "nieuw." + String.join(", nieuw.", waarden),
        "oud." + String.join(", oud.", waarden),
        levering.isMutatie() ? vervallen(layout) : "",
        levering.isMutatie() ? "left" : "full",
        Plaats.SQL,
        layout.persoonsregels() ? "coalesce(nieuw.pseudoniem, oud.pseudoniem)" : "null::uuid");
  }

  /** What a mutatie sets to 0 is there no more. */
  private static String vervallen(RecordLayout layout) {
    String einde = layout.eindkolom().flatMap(layout::kolom).orElseThrow().opslag().naam();
    return " when nieuw.%s = 0 then 'vervallen'".formatted(einde);
  }
}
