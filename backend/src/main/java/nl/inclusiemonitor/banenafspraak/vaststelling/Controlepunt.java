package nl.inclusiemonitor.banenafspraak.vaststelling;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the checklist of a stand.
 *
 * @param open whether somebody must still do something, or only know it
 * @param betreft what it is about, as far as the reader may know
 */
record Controlepunt(Code code, Gewicht gewicht, boolean open, List<Betreft> betreft) {

  /** What is looked at; the order is that of the list. */
  enum Code {
    ONTBREKENDE_BRON("ontbrekende-bron"),
    OPEN_BEZWAAR("open-bezwaar"),
    OPEN_OPMERKING("open-opmerking"),
    ONBEVESTIGDE_WAARSCHUWING("onbevestigde-waarschuwing"),
    ONVERKLAARDE_SPRONG("onverklaarde-sprong"),
    PERCENTAGE_NIET_VAST("percentage-niet-vast"),
    CORRECTIE("correctie"),
    AFSTEMMING_LOOPT("afstemming-loopt"),
    LEVERING_WACHT("levering-wacht"),
    DUBBELING_NIET_GECONTROLEERD("dubbeling-niet-gecontroleerd"),
    VEROUDERDE_LEVERING("verouderde-levering"),
    MINDER_MAANDEN("minder-maanden");

    private final String naam;

    Code(String naam) {
      this.naam = naam;
    }

    @JsonValue
    String naam() {
      return naam;
    }
  }

  /** What an open point keeps from happening. */
  enum Gewicht {
    /** Nobody can offer the stand. */
    BLOKKEERT("blokkeert"),
    /** Who offers the stand must say why it can be vastgesteld nonetheless. */
    VRAAGT_TOELICHTING("vraagt-toelichting"),
    /** Nothing; it is good to know. */
    HERINNERT("herinnert");

    private final String naam;

    Gewicht(String naam) {
      this.naam = naam;
    }

    @JsonValue
    String naam() {
      return naam;
    }
  }

  /**
   * A source, a levering, a unit, or a comment.
   *
   * @param onderwerp the address of what the comment is about
   */
  record Betreft(
      Optional<String> soort,
      Optional<UUID> levering,
      Optional<String> dienstonderdeel,
      Optional<UUID> opmerking,
      Optional<String> onderwerp) {
    static Betreft soort(String soort) {
      return new Betreft(
          Optional.of(soort),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    static Betreft levering(String soort, UUID id) {
      return new Betreft(
          Optional.of(soort),
          Optional.of(id),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    static Betreft dienstonderdeel(Optional<String> code) {
      return new Betreft(
          Optional.empty(), Optional.empty(), code, Optional.empty(), Optional.empty());
    }

    static Betreft opmerking(UUID id, String onderwerp, Optional<String> dienstonderdeel) {
      return new Betreft(
          Optional.empty(),
          Optional.empty(),
          dienstonderdeel,
          Optional.of(id),
          Optional.of(onderwerp));
    }
  }

  boolean blokkeert() {
    return open && gewicht == Gewicht.BLOKKEERT;
  }
}
