package nl.inclusiemonitor;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.inclusiemonitor.db.DatabaseStartException;
import nl.inclusiemonitor.demo.Genereer;
import nl.inclusiemonitor.pseudonimisering.Pseudonimiseer;

/** Entry point of the jar: one command, its settings from the environment. */
public final class Main {
  private static final int WRONG_USE = 2;
  private static final int FAILED = 1;

  private Main() {}

  public static void main(String[] args) {
    int status = run(List.of(args), System.getenv(), System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** The exit status; 0 also when the product keeps running. */
  static int run(
      List<String> args, Map<String, String> environment, PrintStream out, PrintStream err) {
    String command = args.isEmpty() ? "help" : args.get(0);
    List<String> rest = args.stream().skip(1).toList();
    try {
      return switch (command) {
        case "demo", "start" -> {
          if (!rest.isEmpty()) {
            throw new StartException(
                "«" + command + "» takes no arguments; settings are environment variables.");
          }
          Settings settings = Settings.read(command.equals("demo"), new Environment(environment));
          Application.start(settings, out);
          yield 0;
        }
        case "genereer" -> Genereer.run(rest, out, err);
        case "pseudonimiseer" -> Pseudonimiseer.run(rest, System.in, out, err);
        case "help", "--help", "-h" -> {
          help(out);
          yield 0;
        }
        default -> throw new StartException("There is no command «" + command + "»; see «help».");
      };
    } catch (StartException e) {
      err.println(e.getMessage());
      return WRONG_USE;
    } catch (DatabaseStartException e) {
      err.println(e.getMessage());
      return FAILED;
    }
  }

  private static void help(PrintStream out) {
    out.println(
        """
        Inclusiemonitor: figures of the Banenafspraak that explain themselves.

        java -jar inclusiemonitor.jar demo             the demo ministry: synthetic data, accounts on the login page
        java -jar inclusiemonitor.jar start            production: no account, a one-time token in the data directory
        java -jar inclusiemonitor.jar genereer         synthetic deliveries as files
        java -jar inclusiemonitor.jar pseudonimiseer   offline, for the I-team: deliveries with tokens (--help tells more)
        java -jar inclusiemonitor.jar help             this text

        Settings are environment variables (standard value between brackets):
        """);
    Arrays.stream(Setting.values())
        .forEach(
            setting ->
                out.printf(
                    "  %s [%s]%n      %s%n",
                    setting.variable(), setting.standard(), setting.meaning()));
  }
}
