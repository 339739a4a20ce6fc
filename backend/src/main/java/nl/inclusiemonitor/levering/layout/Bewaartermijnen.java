package nl.inclusiemonitor.levering.layout;

/**
 * The terms of retention; the standard ones are those of domein.md §6. None can be set so that
 * nothing is ever erased, or so that what somebody still needs to mend a mistake is gone at once.
 *
 * @param naVaststellenDagen days that UWV lines and inhuur stay after the last stand that uses them
 *     is vastgesteld
 * @param personeelMaanden months that lines of personeel stay after their peildatum
 * @param ongebruiktDagen days that lines stay that no stand can use any more: of a levering that
 *     was withdrawn or replaced
 * @param afgekeurdDagen days that it is known which lines were rejected, and that a pakbon waits
 *     for its file
 * @param logboekJaren years that the trail of who did what stays
 * @param backupDagen days after which no backup exists any more; how backups are kept is not the
 *     product's to enforce, but its proofs name the day
 */
public record Bewaartermijnen(
    int naVaststellenDagen,
    int personeelMaanden,
    int ongebruiktDagen,
    int afgekeurdDagen,
    int logboekJaren,
    int backupDagen) {
  public static final Bewaartermijnen STANDAARD = new Bewaartermijnen(30, 13, 30, 30, 3, 35);

  /** The shortest and the longest that each may be. */
  public enum Grens {
    NA_VASTSTELLEN_DAGEN(1, 90),
    PERSONEEL_MAANDEN(4, 24),
    ONGEBRUIKT_DAGEN(1, 90),
    AFGEKEURD_DAGEN(7, 90),
    LOGBOEK_JAREN(2, 10),
    BACKUP_DAGEN(1, 35);

    private final int min;
    private final int max;

    Grens(int min, int max) {
      this.min = min;
      this.max = max;
    }

    public int min() {
      return min;
    }

    public int max() {
      return max;
    }

    private void eis(int waarde) {
      if (waarde < min || waarde > max) {
        throw new IllegalArgumentException(
            "retention %s must be from %d to %d".formatted(name(), min, max));
      }
    }
  }

  public Bewaartermijnen {
    Grens.NA_VASTSTELLEN_DAGEN.eis(naVaststellenDagen);
    Grens.PERSONEEL_MAANDEN.eis(personeelMaanden);
    Grens.ONGEBRUIKT_DAGEN.eis(ongebruiktDagen);
    Grens.AFGEKEURD_DAGEN.eis(afgekeurdDagen);
    Grens.LOGBOEK_JAREN.eis(logboekJaren);
    Grens.BACKUP_DAGEN.eis(backupDagen);
  }
}
