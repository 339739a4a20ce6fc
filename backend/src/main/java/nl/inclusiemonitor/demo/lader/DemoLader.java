package nl.inclusiemonitor.demo.lader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.inclusiemonitor.demo.DeliveryWriter;
import nl.inclusiemonitor.demo.Leverplan;
import nl.inclusiemonitor.demo.ministerie.Ministerie;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills a new demo: generates the ministry's deliveries and hands them in one by one, as they came
 * in over two years. What was handed in before is not handed in again, so that an interrupted load
 * goes on.
 */
public final class DemoLader implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(DemoLader.class);
  private static final String KLAAR = "demo-geladen";
  private static final String REGISTER = "uwv-doelgroepregister";
  private static final String GEVRAAGD_OVER = "2022-Q3";

  /** No later ones: by today's clock the lines of persons under them would go at once. */
  private static final List<String> VASTGESTELD = List.of("2021-Q1", "2021-Q2", "2021-Q3");

  private static final Duration CONTROLE = Duration.ofSeconds(60);

  private final Path data;
  private final Loket loket;
  private final Verzoekloket verzoeken;
  private final Scenarioloket scenarios;
  private final Vaststelloket vaststellen;
  private final Registerloket registers;
  private final Reorganisatieloket reorganisaties;

  /**
   * @param data where it is remembered that the demo is complete
   */
  public DemoLader(Path data, Verbinding verbinding) {
    this.data = data;
    this.loket = new Loket(verbinding);
    this.verzoeken = new Verzoekloket(verbinding);
    this.scenarios = new Scenarioloket(verbinding);
    this.vaststellen = new Vaststelloket(verbinding);
    this.registers = new Registerloket(verbinding);
    this.reorganisaties = new Reorganisatieloket(verbinding);
  }

  /** Blocks until all is loaded; for a thread of its own. */
  @Override
  public void run() {
    Path klaar = data.resolve(KLAAR);
    if (Files.exists(klaar)) {
      return;
    }
    long begin = System.nanoTime();
    try {
      Path map = Files.createTempDirectory(data, "demo-");
      try {
        Leverplan plan = DeliveryWriter.write(Ministerie.generate(Ministerie.DEMO_ZAAD), map);
        vergis(map, plan);
        for (Leverplan.Stap stap : plan.leveringen()) {
          String levering = lever(map, stap);
          if (stap.soort().equals(REGISTER) && stap.kwartaal().equals(GEVRAAGD_OVER)) {
            verzoeken.vraagOver(levering);
          }
        }
        scenarios.bewaarOver(GEVRAAGD_OVER);
        for (String kwartaal : VASTGESTELD) {
          vaststellen.stelVast(kwartaal);
        }
        registers.leesIn();
        reorganisaties.reorganiseer();
        Files.createFile(klaar);
        LOG.info(
            "demo ministry loaded: {} leveringen in {} s",
            plan.leveringen().size(),
            Duration.ofNanos(System.nanoTime() - begin).toSeconds());
      } finally {
        wis(map);
      }
    } catch (IOException | LoketException e) {
      LOG.error("the demo ministry is not complete: {}", e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Before all others the I-team delivers its first register for the quarter before, and throws it
   * away: of that levering the demo has a proof of erasure.
   */
  private void vergis(Path map, Leverplan plan) throws IOException, InterruptedException {
    Leverplan.Stap register =
        plan.leveringen().stream()
            .filter(stap -> stap.soort().equals(REGISTER))
            .findFirst()
            .orElseThrow();
    if (!loket.heeftWeggegooid(register)) {
      LocalDate kwartaalEerder = register.peildatum().withDayOfMonth(1).minusMonths(2).minusDays(1);
      loket.gooiWeg(loket.leverVerkeerd(map.resolve(register.bestand()), register, kwartaalEerder));
    }
  }

  /** Gives the id of the levering, processed. */
  private String lever(Path map, Leverplan.Stap stap) throws IOException, InterruptedException {
    Loket.Staat staat = loket.lever(map.resolve(stap.bestand()), stap);
    long deadline = System.nanoTime() + CONTROLE.toNanos();
    while (staat.status().equals("ontvangen")) {
      if (System.nanoTime() > deadline) {
        throw new LoketException("the check of " + stap.bestand() + " does not end");
      }
      staat = loket.wacht(staat);
    }
    while (staat.status().equals("bevestiging-nodig")) {
      staat = loket.bevestig(staat);
    }
    if (staat.status().equals("gecontroleerd")) {
      staat = loket.verwerk(staat);
    }
    if (!staat.status().equals("verwerkt")) {
      throw new LoketException(stap.bestand() + " ends as " + staat.status());
    }
    return staat.id();
  }

  private static void wis(Path map) throws IOException {
    try (Stream<Path> paths = Files.walk(map)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
