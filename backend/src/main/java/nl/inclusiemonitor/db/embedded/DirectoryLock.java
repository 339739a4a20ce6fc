package nl.inclusiemonitor.db.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.inclusiemonitor.db.DatabaseStartException;

/** One process per data directory; the kernel gives the lock back when that process ends. */
final class DirectoryLock implements AutoCloseable {
  /**
   * Directories that this process holds. Asked before the file is touched: to close it anywhere in
   * a process gives up the locks of that whole process (POSIX).
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path home;
  private final FileChannel channel;

  private DirectoryLock(Path home, FileChannel channel) {
    this.home = home;
    this.channel = channel;
  }

  static DirectoryLock acquire(Path directory) throws IOException {
    Path home = directory.toRealPath();
    if (!HELD.add(home)) {
      throw inUse(home, ProcessHandle.current().pid());
    }
    try {
      return new DirectoryLock(home, locked(home.resolve("lock")));
    } catch (IOException | RuntimeException e) {
      HELD.remove(home);
      throw e;
    }
  }

  private static FileChannel locked(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw inUse(file.getParent(), Files.readString(file).strip());
    }
    channel.truncate(0);
    byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
    channel.write(ByteBuffer.wrap(pid), 0);
    return channel;
  }

  private static DatabaseStartException inUse(Path home, Object process) {
    return new DatabaseStartException(
        "Data directory %s is in use by another Inclusiemonitor (process %s); stop that one or set INCLUSIEMONITOR_DATA to another directory."
            .formatted(home.getParent(), process));
  }

  @Override
  public void close() throws IOException {
    channel.close();
    HELD.remove(home);
  }
}
