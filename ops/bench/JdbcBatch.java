import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.Map;

/**
 * The peer of {@code peers.js}: reads the file with jackson-csv and inserts it with JDBC, 1,000 lines a batch, all in one
 * transaction. The driver sends a batch as ordinary inserts, as it does unless told otherwise.
 */
final class JdbcBatch {
  private static final int BATCH = 1_000;
  private static final String INSERT =
      """
      insert into inclusiemonitor.bench_kopie
        (pseudoniem, ikv_nummer, tijdvak_begin, tijdvak_eind, verloonde_uren, contracturen_per_week)
      values (?, ?, ?, ?, ?, ?)
      """;

  private JdbcBatch() {}

  public static void main(String[] args) throws Exception {
    String url =
        "jdbc:postgresql://%s:%s/%s"
            .formatted(System.getenv("PGHOST"), System.getenv("PGPORT"), System.getenv("PGDATABASE"));
    CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(';');
    try (Connection connection =
            DriverManager.getConnection(url, System.getenv("PGUSER"), System.getenv("PGPASSWORD"));
        PreparedStatement insert = connection.prepareStatement(INSERT);
        MappingIterator<Map<String, String>> lines =
            new CsvMapper().readerForMapOf(String.class).with(schema).readValues(Path.of(args[0]).toFile())) {
      connection.setAutoCommit(false);
      int waiting = 0;
      while (lines.hasNext()) {
        Map<String, String> line = lines.next();
        insert.setString(1, line.get("pseudoniem"));
        insert.setBigDecimal(2, new BigDecimal(line.get("ikv_nummer")));
        insert.setDate(3, Date.valueOf(LocalDate.parse(line.get("tijdvak_begin"))));
        insert.setDate(4, Date.valueOf(LocalDate.parse(line.get("tijdvak_eind"))));
        insert.setBigDecimal(5, decimal(line.get("verloonde_uren")));
        insert.setBigDecimal(6, decimal(line.get("contracturen_per_week")));
        insert.addBatch();
        if (++waiting == BATCH) {
          insert.executeBatch();
          waiting = 0;
        }
      }
      insert.executeBatch();
      connection.commit();
    }
  }

  private static BigDecimal decimal(String text) {
    return text == null || text.isEmpty() ? null : new BigDecimal(text.replace(',', '.'));
  }
}
