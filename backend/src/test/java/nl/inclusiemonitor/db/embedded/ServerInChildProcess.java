package nl.inclusiemonitor.db.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another product process on a data directory, which a test can kill without a goodbye. */
final class ServerInChildProcess implements AutoCloseable {
  private final Process process;

  private ServerInChildProcess(Process process) {
    this.process = process;
  }

  static ServerInChildProcess start(Path data, PostgresBinaries binaries) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ServerInChildProcess.class.getName(),
                data.toString(),
                binaries.bin().toString(),
                Integer.toString(binaries.major()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    if (!"started".equals(output.readLine())) {
      throw new IOException("the child process did not start its server");
    }
    return new ServerInChildProcess(process);
  }

  long pid() {
    return process.pid();
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** Starts the server and holds it until the process is killed. */
  public static void main(String[] arguments) throws InterruptedException {
    EmbeddedDatabase.start(
        Path.of(arguments[0]),
        PostgresBinaries.installed(Path.of(arguments[1]), Integer.parseInt(arguments[2])));
    System.out.println("started");
    Thread.currentThread().join();
  }
}
