package nl.inclusiemonitor.levering;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Who follows which levering on this instance: each is told when it may have changed. */
final class Volgers {
  private final Map<UUID, List<Runnable>> volgers = new ConcurrentHashMap<>();

  /** Calls the follower at every change, on any thread, until the returned handle is run. */
  Runnable volg(UUID levering, Runnable follower) {
    volgers.compute(
        levering,
        (id, list) -> {
          List<Runnable> followers = list == null ? new CopyOnWriteArrayList<>() : list;
          followers.add(follower);
          return followers;
        });
    return () ->
        volgers.computeIfPresent(
            levering,
            (id, list) -> {
              list.remove(follower);
              return list.isEmpty() ? null : list;
            });
  }

  void veranderd(UUID levering) {
    volgers.getOrDefault(levering, List.of()).forEach(Runnable::run);
  }

  /** Changes may have been missed. */
  void allesVeranderd() {
    volgers.values().forEach(list -> list.forEach(Runnable::run));
  }
}
