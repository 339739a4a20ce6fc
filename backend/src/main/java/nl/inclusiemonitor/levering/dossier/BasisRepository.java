package nl.inclusiemonitor.levering.dossier;

import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.inclusiemonitor.levering.layout.Leveringsoort;

/** Finds the volledige levering on top of which a mutatie counts. */
public final class BasisRepository {
  /** A figure names all leveringen it is made of; the contract lets it name a hundred. */
  private static final int MEESTE_MUTATIES = 15;

  private static final String VIND =
      """
      with basis as (
        select nummer, sleutel_id, nummer <> geldende_basis($1, 'VWS', kwartaaleinde($2)) as ingehaald
        from leveringen where nummer = geldende_basis($1, 'VWS', $2) and wissing_begonnen_op is null
      )
      select nummer, ingehaald, count(m.*) as mutaties, coalesce(basis.sleutel_id, max(m.sleutel)) as sleutel_id
      from basis left join lateral (
        select sleutel_id as sleutel from leveringen where basis_nummer = basis.nummer and status = 'verwerkt') m on true
      group by nummer, basis.sleutel_id, ingehaald
      """;

  /**
   * A volledige levering.
   *
   * @param ingehaald whether a later one is in force at the end of the quarter
   * @param mutaties how many already count on top of it
   * @param sleutelId names the key of its tokens, when a pakbon did
   */
  public record Basis(long nummer, boolean ingehaald, long mutaties, Optional<String> sleutelId) {}

  /** The newest processed one up to this peildatum, as long as its lines are there. */
  public Future<Optional<Basis>> vind(
      SqlConnection connection, Leveringsoort soort, LocalDate peildatum) {
    return connection
        .preparedQuery(VIND)
        .execute(Tuple.of(soort.code(), peildatum))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .findFirst()
                    .map(
                        row ->
                            new Basis(
                                row.getLong("nummer"),
                                row.getBoolean("ingehaald"),
                                row.getLong("mutaties"),
                                Optional.ofNullable(row.getString("sleutel_id")))));
  }

  /**
   * Why a mutatie cannot count on top of this; empty when it can.
   *
   * @param sleutelId the key of its own tokens, when a pakbon named it
   */
  public static Optional<Melding> bezwaar(Optional<Basis> gevonden, Optional<String> sleutelId) {
    if (gevonden.isEmpty()) {
      return Optional.of(Melding.of(Meldingcode.GEEN_BASIS, Map.of()));
    }
    Basis basis = gevonden.get();
    if (basis.ingehaald()) {
      return Optional.of(Melding.of(Meldingcode.MUTATIE_INGEHAALD, Map.of()));
    }
    if (basis.mutaties() >= MEESTE_MUTATIES) {
      return Optional.of(
          Melding.of(Meldingcode.TE_VEEL_MUTATIES, Map.of("grens", MEESTE_MUTATIES)));
    }
    boolean andereSleutel =
        sleutelId
            .filter(eigen -> basis.sleutelId().filter(zijn -> !zijn.equals(eigen)).isPresent())
            .isPresent();
    return andereSleutel
        ? Optional.of(Melding.of(Meldingcode.MUTATIE_ANDERE_SLEUTEL, Map.of()))
        : Optional.empty();
  }
}
