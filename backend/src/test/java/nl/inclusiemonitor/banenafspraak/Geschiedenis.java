package nl.inclusiemonitor.banenafspraak;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.inclusiemonitor.TestProduct;

/**
 * Nine random months of a small ministry, delivered in random order: people come, go, move, work
 * other hours, enter the register and leave it, are hired in and get a contract; sources come late
 * or not at all, and between the second quarter and the third units are split, merged, renamed or
 * become a zbo.
 */
final class Geschiedenis {
  private static final List<String> KWARTALEN = List.of("2022-03-31", "2022-06-30", "2022-09-30");
  private static final String REORGANISATIEDAG = "2022-07-01";
  private static final int PERSONEN = 40;

  private final Bronnen bronnen;
  private final Reorganisatiebalie reorganisaties;
  private final Random random;
  private final Map<Integer, Mens> mensen = new TreeMap<>();
  private List<String> onderdelen = new ArrayList<>(Bronnen.ONDERDELEN);

  /** Somebody at a moment; not employed when hired in only. */
  private record Mens(
      String onderdeel,
      int uren,
      String in,
      String uit,
      String register,
      boolean telt,
      int inhuur) {
    Mens in(String ander) {
      return new Mens(ander, uren, in, uit, register, telt, inhuur);
    }
  }

  Geschiedenis(TestProduct product, Random random) {
    this.bronnen = new Bronnen(product);
    this.reorganisaties = new Reorganisatiebalie(product);
    this.random = random;
  }

  void gebeurt() {
    for (int persoon = 1; persoon <= PERSONEN; persoon++) {
      mensen.put(persoon, nieuw("2020-01-01"));
    }
    for (String kwartaal : KWARTALEN) {
      if (kwartaal.equals(KWARTALEN.get(2))) {
        reorganiseer();
      }
      mensen.replaceAll((persoon, mens) -> random.nextInt(3) == 0 ? anders(mens, kwartaal) : mens);
      lever(kwartaal);
    }
    // What comes last tells of a day before the reorganisation, in units of then.
    bronnen.bezetting(KWARTALEN.get(1), Integer.toString(500 + random.nextInt(500)));
  }

  private Mens nieuw(String in) {
    return new Mens(
        een(onderdelen),
        8 + random.nextInt(30),
        in,
        "",
        random.nextInt(4) > 0 ? "2020-01-01;" : "",
        random.nextInt(6) > 0,
        random.nextInt(3) == 0 ? 20 + random.nextInt(200) : 0);
  }

  private Mens anders(Mens was, String kwartaal) {
    String dag = kwartaal.substring(0, 8) + "15";
    return switch (random.nextInt(7)) {
      case 0 -> was.in(een(onderdelen));
      case 1 ->
          new Mens(
              was.onderdeel,
              8 + random.nextInt(30),
              was.in,
              was.uit,
              was.register,
              was.telt,
              was.inhuur);
      case 2 -> new Mens(was.onderdeel, was.uren, was.in, dag, was.register, was.telt, was.inhuur);
      case 3 -> new Mens(was.onderdeel, was.uren, was.in, was.uit, dag + ";", was.telt, was.inhuur);
      case 4 ->
          new Mens(
              was.onderdeel, was.uren, was.in, was.uit, "2020-01-01;" + dag, was.telt, was.inhuur);
      case 5 -> new Mens(was.onderdeel, was.uren, was.in, was.uit, was.register, !was.telt, 0);
      default -> nieuw(dag);
    };
  }

  private void lever(String kwartaal) {
    List<Runnable> bronnenVanNu =
        new ArrayList<>(
            List.of(
                () -> bronnen.register(kwartaal, register()),
                () -> bronnen.personeel(kwartaal, personeel()),
                () ->
                    bronnen.bezetting(
                        kwartaal,
                        onderdelen.stream()
                            .map(code -> code + ";" + (1 + random.nextInt(900)))
                            .toList()),
                () -> bronnen.inhuur(kwartaal, inhuur(kwartaal)),
                () ->
                    bronnen.binnenwerk(
                        kwartaal,
                        onderdelen.stream()
                            .filter(code -> random.nextInt(3) > 0 || code.equals("KERN"))
                            .map(code -> code + ";" + (1 + random.nextInt(9)))
                            .toArray(String[]::new))));
    Collections.shuffle(bronnenVanNu, random);
    bronnenVanNu.subList(0, 4 + random.nextInt(2)).forEach(Runnable::run);
    if (random.nextBoolean()) {
      mensen.replaceAll((persoon, mens) -> random.nextInt(8) == 0 ? anders(mens, kwartaal) : mens);
      bronnen.personeel(kwartaal, personeel());
    }
  }

  private String[] register() {
    return regels(mens -> mens.register.isEmpty() ? "" : mens.register);
  }

  private String[] personeel() {
    return regels(
        mens ->
            mens.inhuur > 150
                ? ""
                : "1;%s;%d;%s;%s;%s"
                    .formatted(mens.onderdeel, mens.uren, mens.in, mens.uit, mens.telt ? "" : "J"));
  }

  private String[] inhuur(String kwartaal) {
    List<String> regels = new ArrayList<>();
    mensen.forEach(
        (persoon, mens) -> {
          if (mens.inhuur > 0) {
            regels.add(
                "%s;%s;%d;J;%s"
                    .formatted(
                        mens.onderdeel,
                        kwartaal.substring(0, 7),
                        mens.inhuur,
                        persoon % 5 == 0 ? "" : persoon));
          }
        });
    // Without a token a unit has one line a month.
    return regels.stream()
        .collect(
            Collectors.toMap(
                regel -> regel.endsWith(";") ? regel.split(";", -1)[0] : regel,
                regel -> regel,
                (een, ander) -> een,
                LinkedHashMap::new))
        .values()
        .toArray(String[]::new);
  }

  private String[] regels(Function<Mens, String> regel) {
    return mensen.entrySet().stream()
        .filter(mens -> !regel.apply(mens.getValue()).isEmpty())
        .map(mens -> mens.getKey() + ";" + regel.apply(mens.getValue()))
        .toArray(String[]::new);
  }

  private void reorganiseer() {
    List<Runnable> soorten =
        new ArrayList<>(List.of(this::splits, this::voegSamen, this::hernoem, this::maakZbo));
    Collections.shuffle(soorten, random);
    soorten.subList(0, 3).forEach(Runnable::run);
  }

  private void splits() {
    boolean gaatDoor = random.nextBoolean();
    String een = gaatDoor ? "RIVM" : "LAB";
    reorganisaties.reorganiseer(
        "splitsing",
        REORGANISATIEDAG,
        List.of("RIVM"),
        Reorganisatiebalie.deel(een, "Lab"),
        Reorganisatiebalie.deel("VACC", "Vaccins"));
    wordt("RIVM", code -> random.nextBoolean() ? een : "VACC", een, "VACC");
  }

  private void voegSamen() {
    reorganisaties.reorganiseer(
        "samenvoeging",
        REORGANISATIEDAG,
        List.of("CIBG", "IGJ"),
        Reorganisatiebalie.deel("IGJ", "Inspectie"));
    wordt("CIBG", code -> "IGJ", "IGJ");
  }

  private void hernoem() {
    reorganisaties.reorganiseer(
        "hernoeming",
        REORGANISATIEDAG,
        List.of("SCP"),
        Reorganisatiebalie.deel("PLAN", "Planbureau"));
    wordt("SCP", code -> "PLAN", "PLAN");
  }

  private void maakZbo() {
    reorganisaties.reorganiseer(
        "verplaatsing",
        REORGANISATIEDAG,
        List.of("CCMO"),
        Reorganisatiebalie.deel("CCMO", "CCMO", "zbo", null));
  }

  private void wordt(String was, UnaryOperator<String> naar, String... nieuw) {
    mensen.replaceAll(
        (persoon, mens) -> mens.onderdeel.equals(was) ? mens.in(naar.apply(was)) : mens);
    List<String> nu = new ArrayList<>(onderdelen);
    nu.remove(was);
    for (String code : nieuw) {
      if (!nu.contains(code)) {
        nu.add(code);
      }
    }
    onderdelen = nu;
  }

  private String een(List<String> codes) {
    return codes.get(random.nextInt(codes.size()));
  }
}
