package nl.inclusiemonitor.levering.upload;

import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.problem.Problem;

/** A refusal in the way that tus prescribes, of a request and not of the file. */
final class Tusfout extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int CHECKSUM_MISMATCH = 460;

  private final transient Reply reply;

  private Tusfout(Reply reply) {
    super("tus", null, false, false);
    this.reply = reply;
  }

  private Tusfout(int status, String code, String detail) {
    this(Reply.problem(Problem.of(status, code, detail)));
  }

  Reply reply() {
    return reply;
  }

  /** The upload is elsewhere, or another request has become its writer. */
  static Tusfout versprongen(long positie) {
    return new Tusfout(
        Reply.problem(
                Problem.of(
                    409,
                    "positie-onjuist",
                    "De upload is bij byte " + positie + "; ga daar verder.",
                    Map.of("positie", positie),
                    List.of()))
            .header("Upload-Offset", Long.toString(positie)));
  }

  static Tusfout weg() {
    return new Tusfout(
        410, "upload-weg", "Deze upload is beëindigd, geweigerd of verlopen; begin een nieuwe.");
  }

  static Tusfout somOnjuist() {
    return new Tusfout(
        CHECKSUM_MISMATCH,
        "controlesom-onjuist",
        "De controlesom is een andere dan die van de bytes; dit deel is niet bewaard.");
  }

  static Tusfout teVeelBytes() {
    return new Tusfout(
        413,
        "meer-dan-lengte",
        "Er kwamen meer bytes dan Upload-Length zegt; dit deel is niet bewaard.");
  }

  static Tusfout teGroot(long max) {
    return new Tusfout(
        Reply.problem(
            Problem.of(
                413,
                "bestand-te-groot",
                "Dit bestand is groter dan is toegestaan. Lever het in delen.",
                Map.of("bytes", max),
                List.of())));
  }

  /** What came ends in the middle of a number, or of what may be one: that is kept only whole. */
  static Tusfout deelTeKlein() {
    return new Tusfout(
        400,
        "deel-te-klein",
        "Van dit deel kan niets bewaard worden zonder wat erop volgt. Stuur grotere delen.");
  }
}
