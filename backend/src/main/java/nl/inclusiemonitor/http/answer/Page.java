package nl.inclusiemonitor.http.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.inclusiemonitor.http.request.Request;

/**
 * A page of a list.
 *
 * @param isLast whether nothing comes after it
 */
public record Page<T>(List<T> items, boolean isLast) {
  private static final int STANDARD = 50;

  /**
   * How many a client asked for on a page.
   *
   * @param items the most that the page holds; the contract bounds it
   */
  public record Size(int items) {
    public static Size of(Request request) {
      return new Size(request.optionalInteger("limiet").map(Long::intValue).orElse(STANDARD));
    }

    /** What to ask of the list: one more than fits tells whether another page follows. */
    public int toFind() {
      return items + 1;
    }

    /** The page of what was found when {@link #toFind} was asked for. */
    public <T> Page<T> of(List<T> found) {
      return new Page<>(found.stream().limit(items).toList(), found.size() <= items);
    }
  }

  /** Where the next page begins, named after the last item of this one; empty on the last page. */
  public <P> Optional<P> next(Function<? super T, P> place) {
    return isLast ? Optional.empty() : Optional.of(place.apply(items.get(items.size() - 1)));
  }
}
