package nl.inclusiemonitor.toegang.aanmelden;

import io.vertx.core.Future;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;

/** Logging in and out over HTTP. */
public final class AanmeldOperations {
  private final Aanmelding aanmelding;

  public AanmeldOperations(Aanmelding aanmelding) {
    this.aanmelding = aanmelding;
  }

  /** The body of meldAan. */
  record Aanvraag(String gebruikersnaam, String wachtwoord) {}

  /** Succeeds with 201, who has logged in, and the cookies of the session and of the browser. */
  public Future<Reply> meldAan(Request request) {
    Aanvraag aanvraag = request.body(Aanvraag.class);
    return aanmelding
        .aanmelden(
            aanvraag.gebruikersnaam(),
            aanvraag.wachtwoord(),
            new Aanmelding.Browser(Cookies.SESSIE.in(request), Cookies.BROWSER.in(request)))
        .map(
            aangemeld ->
                Reply.json(201, Mij.of(aangemeld.caller()))
                    .header("Set-Cookie", Cookies.SESSIE.set(aangemeld.sessie()))
                    .header("Set-Cookie", Cookies.BROWSER.set(aangemeld.merk())));
  }

  /** Succeeds with 204 and takes the cookie away. */
  public Future<Reply> meldAf(Request request) {
    return aanmelding
        .afmelden(request.caller(), Cookies.SESSIE.in(request).orElseThrow())
        .map(done -> Reply.noContent().header("Set-Cookie", Cookies.SESSIE.clear()));
  }

  /** Succeeds with 200 and who asks. */
  public Future<Reply> toonMij(Request request) {
    return Future.succeededFuture(Reply.json(Mij.of(request.caller())));
  }
}
