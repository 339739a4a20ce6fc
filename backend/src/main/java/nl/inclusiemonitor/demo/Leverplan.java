package nl.inclusiemonitor.demo;

import java.time.LocalDate;
import java.util.List;

/** What a loader needs to deliver the files one by one: in this order, with these results. */
public record Leverplan(long zaad, List<Stap> leveringen) {
  public Leverplan {
    leveringen = List.copyOf(leveringen);
  }

  /**
   * One file to post.
   *
   * @param omvang {@code volledig} or {@code mutatie}
   * @param contentType value of the header of that name
   * @param contentEncoding {@code gzip}, or null for the file as it is
   * @param regels all lines below the header
   * @param afgekeurd how many of them a reader rejects
   * @param sha256 of the bytes of the file, hex
   */
  public record Stap(
      String bestand,
      String soort,
      String kwartaal,
      LocalDate peildatum,
      String omvang,
      String contentType,
      String contentEncoding,
      int regels,
      int afgekeurd,
      long bytes,
      String sha256) {}
}
