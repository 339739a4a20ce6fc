package nl.inclusiemonitor.db.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The loopback port of the server: chosen once and kept, so that tools find it again. */
final class Port {
  private Port() {}

  static int choose(Path home) throws IOException {
    Path file = home.resolve("port");
    int port = Files.exists(file) ? remembered(Files.readString(file)) : 0;
    if (port == 0 || !free(port)) {
      port = anyFree();
      Files.writeString(file, Integer.toString(port));
    }
    return port;
  }

  private static int remembered(String text) {
    try {
      int port = Integer.parseInt(text.strip());
      return port > 0 && port < 65536 ? port : 0;
    } catch (NumberFormatException damaged) {
      return 0;
    }
  }

  private static int anyFree() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean free(int port) throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      // Connections of a server that just stopped may linger in TIME_WAIT; they are no obstacle.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (java.net.BindException taken) {
      return false;
    }
  }
}
