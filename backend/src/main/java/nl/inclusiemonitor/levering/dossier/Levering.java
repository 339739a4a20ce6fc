package nl.inclusiemonitor.levering.dossier;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.inclusiemonitor.http.body.Json;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.kalender.Kwartaal;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.levering.layout.RecordLayout;

/**
 * One delivered file: what it says it is, how far it is, and what was found.
 *
 * @param nummer key of its lines; never leaves the product
 * @param basis what a mutatie counts on top of; empty before its check
 * @param versie rises with every change of state
 * @param regels lines that were accepted; empty until all are in
 * @param weigering why nothing was kept
 * @param pakbon what it is held against
 * @param sleutelId names the key of its tokens, as its pakbon states
 * @param regelsGewistOp when its lines were erased; there is a proof of it, unless it was refused
 * @param afgekeurdGewistOp since when it is not known any more which lines were rejected
 */
public record Levering(
    long nummer,
    UUID id,
    Leveringsoort soort,
    LocalDate peildatum,
    Omvang omvang,
    Optional<Basis> basis,
    Leveringstatus status,
    int versie,
    Optional<String> bestandsnaam,
    UUID geleverdDoor,
    String geleverdDoorNaam,
    Instant ontvangenOp,
    Optional<Instant> geladenOp,
    Optional<Instant> gecontroleerdOp,
    Optional<Instant> verwerktOp,
    Optional<Instant> ingetrokkenOp,
    long gelezenBytes,
    long gelezenRegels,
    Optional<Long> regels,
    Optional<Long> afgekeurd,
    Map<String, String> controletotalen,
    Optional<Buffer> sha256,
    List<Melding> meldingen,
    Optional<String> weigering,
    Optional<UUID> pakbon,
    Optional<String> sleutelId,
    Optional<Instant> regelsGewistOp,
    Optional<Instant> afgekeurdGewistOp) {

  static final String KOLOMMEN =
      """
      nummer, id, soort, peildatum, omvang, status, versie, bestandsnaam, geleverd_door, geleverd_door_naam, ontvangen_op,
      geladen_op, gecontroleerd_op, verwerkt_op, ingetrokken_op, gelezen_bytes, gelezen_regels, regels, afgekeurd,
      controletotalen, sha256, meldingen, weigering_code, pakbon_id, sleutel_id,
      regels_gewist_op, afgekeurd_gewist_op,
      (select basis.id from leveringen basis where basis.nummer = leveringen.basis_nummer) as basis_id,
      (select basis.peildatum from leveringen basis where basis.nummer = leveringen.basis_nummer) as basis_peildatum,
      (select case when basis.status <> 'verwerkt' then 'ingetrokken'
          when basis.nummer = geldende_basis(leveringen.soort, leveringen.scope, kwartaaleinde(leveringen.peildatum))
          then 'geldt' else 'vervangen' end
        from leveringen basis where basis.nummer = leveringen.basis_nummer) as basis_status""";

  /**
   * The volledige levering of a mutatie.
   *
   * @param status geldt, ingetrokken, or vervangen by another volledige one; unless it geldt the
   *     mutatie does not count
   */
  public record Basis(UUID levering, LocalDate peildatum, String status) {}

  static Levering fromRow(Row row) {
    return new Levering(
        row.getLong("nummer"),
        row.getUUID("id"),
        Leveringsoort.of(row.getString("soort")).orElseThrow(),
        row.getLocalDate("peildatum"),
        Omvang.of(row.getString("omvang")).orElseThrow(),
        Optional.ofNullable(row.getUUID("basis_id"))
            .map(
                id ->
                    new Basis(
                        id, row.getLocalDate("basis_peildatum"), row.getString("basis_status"))),
        Leveringstatus.of(row.getString("status")),
        row.getInteger("versie"),
        Optional.ofNullable(row.getString("bestandsnaam")),
        row.getUUID("geleverd_door"),
        row.getString("geleverd_door_naam"),
        row.getOffsetDateTime("ontvangen_op").toInstant(),
        moment(row, "geladen_op"),
        moment(row, "gecontroleerd_op"),
        moment(row, "verwerkt_op"),
        moment(row, "ingetrokken_op"),
        row.getLong("gelezen_bytes"),
        row.getLong("gelezen_regels"),
        Optional.ofNullable(row.getLong("regels")),
        Optional.ofNullable(row.getLong("afgekeurd")),
        totalen(row.getJsonObject("controletotalen")),
        Optional.ofNullable(row.getBuffer("sha256")),
        meldingen(row.getJsonArray("meldingen")),
        Optional.ofNullable(row.getString("weigering_code")),
        Optional.ofNullable(row.getUUID("pakbon_id")),
        Optional.ofNullable(row.getString("sleutel_id")),
        moment(row, "regels_gewist_op"),
        moment(row, "afgekeurd_gewist_op"));
  }

  public Kwartaal kwartaal() {
    return Kwartaal.of(peildatum);
  }

  /** The declared columns of its file: those of its peildatum. */
  public RecordLayout layout() {
    return soort.layout(peildatum);
  }

  public boolean isVan(Caller caller) {
    return geleverdDoor.equals(caller.id());
  }

  public String etag() {
    return "\"" + versie + "\"";
  }

  public boolean isMutatie() {
    return omvang == Omvang.MUTATIE;
  }

  /** Whether lines come in or are being checked. */
  public boolean isOnderweg() {
    return status == Leveringstatus.ONTVANGEN;
  }

  /** A finding with the confirmation that it already has here, if it says the same. */
  public Melding alBevestigd(Melding melding) {
    return meldingen.stream()
        .filter(deze -> deze.zegtHetzelfdeAls(melding))
        .findFirst()
        .orElse(melding);
  }

  public boolean heeftBlokkade() {
    return meldingen.stream().anyMatch(Melding::isBlokkerend);
  }

  private static Optional<Instant> moment(Row row, String column) {
    return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
  }

  private static Map<String, String> totalen(JsonObject totalen) {
    return totalen.stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
  }

  private static List<Melding> meldingen(JsonArray meldingen) {
    return meldingen.stream()
        .map(melding -> Json.convert(((JsonObject) melding).getMap(), Melding.class))
        .toList();
  }
}
