package nl.inclusiemonitor.pseudonimisering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The manifest that goes with a delivery, as JSON with these members.
 *
 * @param soort code of the leveringsoort
 * @param peildatum last day of the period that the file describes
 * @param omvang {@code volledig} or {@code mutatie}
 * @param regels number of lines below the header
 * @param controletotalen sum per column of numbers with decimals, as text with a decimal point and
 *     every decimal: {@code "123.45"}
 * @param sha256 of the file, 64 hex digits
 * @param sleutelId names the key of the tokens, 16 hex digits
 * @param gemaaktOp when the file was made
 */
record Pakbon(
    String soort,
    LocalDate peildatum,
    String omvang,
    long regels,
    Map<String, BigDecimal> controletotalen,
    String sha256,
    String sleutelId,
    Instant gemaaktOp) {
  Pakbon {
    // In order of the name, so that the same file has the same pakbon.
    controletotalen = Collections.unmodifiableMap(new TreeMap<>(controletotalen));
  }
}
