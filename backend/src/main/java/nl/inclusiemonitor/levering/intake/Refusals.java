package nl.inclusiemonitor.levering.intake;

import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.csv.CsvFault;
import nl.inclusiemonitor.failure.Failure;
import nl.inclusiemonitor.failure.FieldError;
import nl.inclusiemonitor.levering.xlsx.XlsxFault;

/** The refusals of a whole file. */
final class Refusals {
  private static final String BSN = "bestand-bevat-bsn";

  private Refusals() {}

  /** A number that may be a burgerservicenummer; tells where, never which. */
  static Failure.Invalid bsn(String cel) {
    String detail =
        "Dit bestand bevat mogelijk een burgerservicenummer en is geweigerd; er is niets van"
            + " bewaard. Lever pseudoniemen, gemaakt door het I-team.";
    return refusal(BSN, detail, "bsn-gevonden", cel);
  }

  /** A part of the key of the pseudonyms, which stays with who keeps it. */
  static Failure.Invalid sleuteldeel() {
    return new Failure.Invalid(
        "bestand-is-sleuteldeel",
        "Dit is een sleuteldeel van de pseudonimiseerder en geen levering; er is niets van bewaard."
            + " Een sleuteldeel blijft bij wie het bewaart: meld het I-team dat het verstuurd is.");
  }

  static boolean isBsn(Failure failure) {
    return failure.code().equals(BSN);
  }

  static Failure.Invalid unreadable(CsvFault fault) {
    String detail = fault.kind().melding() + " " + fault.kind().herstel();
    return refusal(fault.kind().code(), detail, fault.kind().code(), fault.cel());
  }

  static Failure unreadable(XlsxFault fault) {
    XlsxFault.Kind kind = fault.kind();
    if (kind == XlsxFault.Kind.BSN) {
      return bsn(fault.plaats());
    }
    String detail = kind.melding() + " " + kind.herstel();
    return kind == XlsxFault.Kind.TE_GROOT
        ? new Failure.TooLarge(kind.code(), detail, Map.of())
        : refusal(kind.code(), detail, kind.code(), fault.plaats());
  }

  static Failure.Invalid tooManyRejected() {
    return new Failure.Invalid(
        "te-veel-afgekeurd",
        "Het inlezen is gestopt: te veel regels zijn afgekeurd. Controleer of dit de juiste soort"
            + " levering is en herstel het bestand.");
  }

  private static Failure.Invalid refusal(String code, String detail, String field, String cel) {
    return new Failure.Invalid(
        code, detail, List.of(new FieldError("file", cel, field, detail, Map.of("cel", cel))));
  }
}
