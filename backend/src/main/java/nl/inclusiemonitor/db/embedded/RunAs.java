package nl.inclusiemonitor.db.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.inclusiemonitor.db.DatabaseStartException;

/**
 * As whom PostgreSQL runs. It refuses uid 0; a product that is started as root (a container without
 * a USER) starts it in a user namespace of its own, where root's files keep their owner but the
 * process has no privileges. Where the kernel allows none (a chroot, a container's standard
 * profile), it runs as an ordinary user of the machine.
 *
 * @param prefix what stands before the program on the command line
 * @param owner who must own the files, unless none but the user of this process can
 */
record RunAs(List<String> prefix, Optional<UserPrincipal> owner) {
  private static final List<String> USERS = List.of("inclusiemonitor", "postgres", "nobody");
  private static final Path ROOT = Path.of("/");

  /** As this user, and nothing more. */
  private static final List<String> ORDINARY = List.of();

  /**
   * As this user, who may pass directories of others: root's data directory often lies below one
   * that is closed to everybody else. The bit keeps that right in access(2), by which PostgreSQL
   * looks for its own programs.
   */
  private static final List<String> PASSING =
      List.of(
          "--securebits=+no_setuid_fixup",
          "--inh-caps=-all,+dac_override",
          "--ambient-caps=-all,+dac_override");

  /**
   * The first that works.
   *
   * @param home where PostgreSQL's files are
   */
  static RunAs choose(Path home) throws IOException {
    if (!Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))) {
      return new RunAs(List.of(), Optional.empty());
    }
    RunAs namespace =
        new RunAs(List.of("unshare", "-U"), Optional.of(Files.getOwner(Path.of("/proc/self"))));
    if (namespace.reaches(home)) {
      return namespace;
    }
    for (String user : USERS) {
      Command.Outcome group = Command.run(List.of("id", "-g", user), ROOT);
      for (List<String> rights : List.of(ORDINARY, PASSING)) {
        if (group.ok()) {
          RunAs other = user(user, group.output(), rights);
          if (other.reaches(home)) {
            return other;
          }
        }
      }
    }
    throw new DatabaseStartException(
        "The embedded PostgreSQL does not run as root: start as another user, add a user 'inclusiemonitor', allow user namespaces, or set INCLUSIEMONITOR_DATABASE_URL to an external database.");
  }

  private static RunAs user(String name, String group, List<String> rights) throws IOException {
    List<String> prefix =
        new ArrayList<>(
            List.of(
                "setpriv",
                "--reuid=" + name,
                "--regid=" + group,
                "--clear-groups",
                "--no-new-privs"));
    prefix.addAll(rights);
    return new RunAs(
        prefix,
        Optional.of(
            ROOT.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name)));
  }

  List<String> command(String... program) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(List.of(program));
    return command;
  }

  /** Gives files to the user that PostgreSQL runs as; an earlier start may have been another's. */
  void own(Path tree) throws IOException {
    if (owner.isEmpty() || Files.getOwner(tree).equals(owner.get())) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            return give(file);
          }

          /** After what is in it: the top is the last, so that a walk cut off is done again. */
          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException error)
              throws IOException {
            return give(directory);
          }

          private FileVisitResult give(Path path) throws IOException {
            if (!Files.isSymbolicLink(path)) {
              Files.setOwner(path, owner.get());
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Whether it runs at all, has a name, which initdb asks for, and can search the directory above
   * home; home itself is given to it.
   */
  private boolean reaches(Path home) {
    try {
      return Command.run(command("id", "-un"), ROOT).ok()
          && Command.run(command("test", "-x", home.getParent().toString()), ROOT).ok();
    } catch (IOException noSuchProgram) {
      return false;
    }
  }
}
