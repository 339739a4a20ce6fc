package nl.inclusiemonitor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/**
 * Tries the ports of the settings before anything is made: a database that was started for nothing
 * takes longer to tell it, and leaves a directory behind.
 */
final class Listening {
  private Listening() {}

  /** Throws StartException with one line that names the setting which does not work here. */
  static void requirePossible(Settings settings) {
    requirePossible(
        Setting.HOST, settings.http().host(), Setting.HTTP_PORT, settings.http().port());
    requirePossible(
        Setting.MANAGEMENT_HOST,
        settings.management().host(),
        Setting.MANAGEMENT_PORT,
        settings.management().port());
  }

  private static void requirePossible(
      Setting hostSetting, String host, Setting portSetting, int port) {
    refusal(host, 0)
        .ifPresent(
            reason -> {
              throw new StartException(
                  "%s: this machine cannot listen on %s (%s)."
                      .formatted(hostSetting.variable(), host, reason));
            });
    refusal(host, port)
        .ifPresent(
            reason -> {
              throw new StartException(
                  "%s: port %d of %s cannot be used (%s)."
                      .formatted(portSetting.variable(), port, host, reason));
            });
  }

  private static Optional<String> refusal(String host, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      // As the servers do: connections of an instance that stopped just now are no obstacle.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }
}
