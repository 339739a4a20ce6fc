package nl.inclusiemonitor.levering;

import io.vertx.core.buffer.Buffer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.levering.dossier.Omvang;
import nl.inclusiemonitor.levering.dossier.Opgave;
import nl.inclusiemonitor.levering.dossier.Pakbon;
import nl.inclusiemonitor.levering.layout.Leveringsoort;
import nl.inclusiemonitor.privacy.BsnGuard;

/** A pakbon as a client sends it: the document that the pseudonymiser writes beside a file. */
record Pakbongegevens(
    String soort,
    LocalDate peildatum,
    String omvang,
    long regels,
    Map<String, String> controletotalen,
    String sha256,
    String sleutelId,
    Instant gemaaktOp) {
  /** A number that was filled up to the length of a digest. */
  private static final Pattern OPGEVULD = Pattern.compile("0{16}.*|.*0{16}|[0-9]{64}");

  Pakbongegevens {
    controletotalen = Map.copyOf(controletotalen);
  }

  Leveringsoort leveringsoort() {
    return Leveringsoort.of(soort).orElseThrow();
  }

  /** The same as it is kept; fails with Invalid, which repeats no value, for every fault. */
  Pakbon gekeurd(UUID id, Caller caller, Instant nu) {
    List<FieldError> fouten = new ArrayList<>();
    Omvang hoe = Omvang.of(omvang).orElseThrow();
    Opgave.bezwaar(leveringsoort(), peildatum, hoe, "body", "/omvang").ifPresent(fouten::add);
    // Not by name: what is no column may be anything.
    if (!leveringsoort().layout(peildatum).totalen().containsAll(controletotalen.keySet())) {
      fouten.add(
          fout(
              "controletotalen",
              "controletotaal-onbekend",
              "Hier staat een kolom die bij deze soort geen controletotaal heeft."));
    }
    if (BsnGuard.isIn(sleutelId)) {
      fouten.add(bsn("sleutelId"));
    }
    if (OPGEVULD.matcher(sha256).matches()) {
      fouten.add(bsn("sha256"));
    }
    if (!fouten.isEmpty()) {
      throw new Failure.Invalid(
          "pakbon-ongeldig", "Deze pakbon kan niet worden gebruikt; er is niets bewaard.", fouten);
    }
    return new Pakbon(
        id,
        leveringsoort(),
        peildatum,
        hoe,
        regels,
        controletotalen.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, som -> new BigDecimal(som.getValue()))),
        Buffer.buffer(HexFormat.of().parseHex(sha256)),
        sleutelId,
        gemaaktOp,
        caller.id(),
        caller.naam(),
        nu);
  }

  private static FieldError bsn(String lid) {
    return fout(lid, "mogelijk-bsn", "Hier staat mogelijk een burgerservicenummer.");
  }

  private static FieldError fout(String lid, String code, String detail) {
    return FieldError.of("body", "/" + lid, code, detail);
  }
}
