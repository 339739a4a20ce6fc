package nl.inclusiemonitor.doelstelling;

import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.doelstelling.bron.Meetwijze;
import nl.inclusiemonitor.doelstelling.oordeel.Reeks;
import nl.inclusiemonitor.doelstelling.weergave.Meetreeks;
import nl.inclusiemonitor.doelstelling.weergave.MeetreeksCsv;

/** All that was measured in one way, as a reader may see it. */
record Meetreeksen(Meetwijze meetwijze, List<Meetreeks> reeksen) {

  static Meetreeksen van(Meetwijze meetwijze, List<Reeks> reeksen) {
    return new Meetreeksen(meetwijze, reeksen.stream().map(Meetreeks::van).toList());
  }

  String csv() {
    return MeetreeksCsv.van("meetwijze", Map.of(meetwijze.code(), reeksen));
  }
}
