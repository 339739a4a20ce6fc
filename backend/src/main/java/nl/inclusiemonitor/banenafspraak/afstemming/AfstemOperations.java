package nl.inclusiemonitor.banenafspraak.afstemming;

import io.vertx.core.Future;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.inclusiemonitor.banenafspraak.berekening.Grondslag;
import nl.inclusiemonitor.http.Operations;
import nl.inclusiemonitor.http.answer.Reply;
import nl.inclusiemonitor.http.request.Request;
import nl.inclusiemonitor.identity.Caller;
import nl.inclusiemonitor.identity.Rol;
import nl.inclusiemonitor.kalender.Kwartaal;

/** Afstemming over HTTP. */
final class AfstemOperations {
  private final Afstemmen afstemmen;

  AfstemOperations(Afstemmen afstemmen) {
    this.afstemmen = afstemmen;
  }

  void bind(Operations.Builder operations) {
    operations
        .bind("toonAfstemming", this::toon)
        .bind("toonAfstemmingen", this::toonLopende)
        .bind("beginAfstemming", this::begin)
        .bind("oordeelOverStand", this::oordeel);
  }

  private record Regel(
      String soort,
      String code,
      Optional<String> naam,
      String status,
      boolean gewijzigd,
      Optional<String> toelichting,
      Optional<String> door,
      Optional<Instant> op,
      List<String> acties) {

    static Regel van(
        Afstemmen.Toestand nu, Afstemregel regel, Map<String, String> namen, Caller caller) {
      List<String> acties = new ArrayList<>();
      if (nu.stand().status().equals("voorlopig")) {
        if (regel.magOordelen(caller)) {
          acties.addAll(List.of("akkoord", "bezwaar"));
        }
        if (regel.magOplossen(caller)) {
          acties.add("opgelost");
        }
      }
      return new Regel(
          regel.soort(),
          regel.code(),
          Optional.ofNullable(namen.get(regel.code())),
          regel.status(),
          regel.gewijzigd(),
          regel.toelichting(),
          regel.door(),
          regel.op(),
          acties);
    }
  }

  private record Weergave(
      String kwartaal,
      int versie,
      Optional<String> begonnenDoor,
      Optional<Instant> begonnenOp,
      Optional<LocalDate> deadline,
      boolean magBeginnen,
      List<Regel> regels) {

    static Weergave van(Afstemmen.Toestand nu, Caller caller) {
      Map<String, String> namen =
          nu.stand().onderdelen().stream()
              .collect(Collectors.toMap(Grondslag::code, Grondslag::naam));
      return new Weergave(
          nu.stand().kwartaal().toString(),
          nu.stand().versie(),
          nu.afstemming().map(AfstemRepository.Afstemming::begonnenDoor),
          nu.afstemming().map(AfstemRepository.Afstemming::begonnenOp),
          nu.afstemming().map(AfstemRepository.Afstemming::deadline),
          nu.afstemming().isEmpty()
              && nu.stand().status().equals("voorlopig")
              && caller.has(Rol.DI_ADVISEUR)
              && caller.dienstonderdelen().isEmpty(),
          nu.regels().stream().map(regel -> Regel.van(nu, regel, namen, caller)).toList());
    }
  }

  private record Wachtend(String kwartaal, LocalDate deadline, int aantal) {}

  private record Wachtendenlijst(List<Wachtend> afstemmingen) {}

  private Future<Reply> toon(Request request) {
    return reply(request, caller -> afstemmen.toon(caller, kwartaal(request)));
  }

  /** Succeeds with 200 and the quarters in which something waits for this caller. */
  private Future<Reply> toonLopende(Request request) {
    Caller caller = request.caller();
    return afstemmen
        .lopende(caller)
        .map(
            lopend ->
                Reply.json(
                    new Wachtendenlijst(
                        lopend.stream()
                            .map(
                                nu ->
                                    new Wachtend(
                                        nu.stand().kwartaal().toString(),
                                        nu.afstemming().orElseThrow().deadline(),
                                        (int)
                                            nu.regels().stream()
                                                .filter(
                                                    regel ->
                                                        regel.wacht() && regel.magOordelen(caller))
                                                .count()))
                            .filter(wachtend -> wachtend.aantal() > 0)
                            .toList())));
  }

  private Future<Reply> begin(Request request) {
    return reply(request, caller -> afstemmen.begin(caller, kwartaal(request)));
  }

  private Future<Reply> oordeel(Request request) {
    return reply(
        request,
        caller ->
            afstemmen.oordeel(caller, kwartaal(request), request.body(Afstemmen.Oordeel.class)));
  }

  private static Kwartaal kwartaal(Request request) {
    return request.kwartaal("kwartaal");
  }

  private static Future<Reply> reply(
      Request request, Function<Caller, Future<Afstemmen.Toestand>> vraag) {
    Caller caller = request.caller();
    return vraag.apply(caller).map(nu -> Reply.json(Weergave.van(nu, caller)));
  }
}
