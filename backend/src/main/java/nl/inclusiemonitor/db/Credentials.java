package nl.inclusiemonitor.db;

/** A database role and its password, which never reaches a log. */
public record Credentials(String user, String password) {
  public Credentials {
    if (user.isBlank()) {
      throw new DatabaseStartException("The user of the database is empty.");
    }
    if (password.isEmpty()) {
      throw new DatabaseStartException(
          "The password of database user %s is empty.".formatted(user));
    }
  }

  @Override
  public String toString() {
    return user + " (password hidden)";
  }
}
