package nl.inclusiemonitor.demo.bestand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A line of a delivery: its cells in the order of the columns of its kind; "" is an empty cell. */
public sealed interface Regel {
  /** Each is a LocalDate, YearMonth, BigDecimal or anything that prints as it should be written. */
  List<Object> cellen();

  /** Occupancy of a unit in fte, with its head count. */
  record Bezetting(Onderdeel onderdeel, BigDecimal fte, int personen) implements Regel {
    @Override
    public List<Object> cellen() {
      return List.of(onderdeel, fte, personen);
    }
  }

  /** One dienstverband as the personnel administration knows it on the peildatum. */
  record Personeel(
      String pseudoniem,
      String nummer,
      Plaatsing plaatsing,
      LocalDate inDienst,
      Optional<LocalDate> uitDienst,
      boolean teltNietMee)
      implements Regel {
    @Override
    public List<Object> cellen() {
      return List.of(
          pseudoniem,
          nummer,
          plaatsing.onderdeel(),
          plaatsing.schaal(),
          plaatsing.uren(),
          inDienst,
          orEmpty(uitDienst),
          plaatsing.eenheid(),
          teltNietMee ? "J" : "");
    }

    public boolean bestaatOp(LocalDate dag) {
      return Periode.omvat(inDienst, uitDienst, dag);
    }
  }

  /** A period in the target group register. */
  record Registratie(String pseudoniem, LocalDate begin, Optional<LocalDate> eind)
      implements Regel {
    @Override
    public List<Object> cellen() {
      return List.of(pseudoniem, begin, orEmpty(eind));
    }

    public boolean bestaatOp(LocalDate dag) {
      return Periode.omvat(begin, eind, dag);
    }
  }

  /** Paid hours of one income relation in one month; a correctie replaces what came before. */
  record VerloondeUren(
      String pseudoniem,
      String ikvNummer,
      YearMonth maand,
      BigDecimal uren,
      BigDecimal contracturen,
      int correctie)
      implements Regel {
    @Override
    public List<Object> cellen() {
      return List.of(
          pseudoniem,
          ikvNummer,
          maand.atDay(1),
          maand.atEndOfMonth(),
          uren,
          contracturen,
          correctie == 0 ? "" : correctie);
    }
  }

  /** Collective jobs of a category at a unit. */
  record Binnenwerk(Onderdeel onderdeel, String categorie, BigDecimal banen) implements Regel {
    @Override
    public List<Object> cellen() {
      return List.of(onderdeel, categorie, banen);
    }
  }

  /** Hours of a hired-in worker, or of a group without pseudonym, in one month. */
  record Inhuur(
      Onderdeel onderdeel,
      String leverancier,
      String mantel,
      YearMonth maand,
      BigDecimal uren,
      boolean bevestigd,
      Optional<String> pseudoniem)
      implements Regel {
    @Override
    public List<Object> cellen() {
      return List.of(
          onderdeel,
          leverancier,
          mantel,
          maand,
          uren,
          bevestigd ? "J" : "N",
          pseudoniem.orElse(""));
    }
  }

  /** A line of totals: what it is about, and what was counted or measured. */
  record Opgave(List<Object> sleutel, List<Object> waarden) implements Regel {
    public Opgave {
      sleutel = List.copyOf(sleutel);
      waarden = List.copyOf(waarden);
    }

    @Override
    public List<Object> cellen() {
      return Stream.concat(sleutel.stream(), waarden.stream()).toList();
    }
  }

  /** A line that a reader must reject, because one of its cells says nonsense. */
  record Fout(Regel bedoeld, int kolom, String onzin) implements Regel {
    @Override
    public List<Object> cellen() {
      List<Object> cellen = new ArrayList<>(bedoeld.cellen());
      cellen.set(kolom, onzin);
      return Collections.unmodifiableList(cellen);
    }
  }

  private static Object orEmpty(Optional<LocalDate> dag) {
    return dag.<Object>map(d -> d).orElse("");
  }
}
