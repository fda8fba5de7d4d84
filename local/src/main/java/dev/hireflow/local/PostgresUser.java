package dev.hireflow.local;

import java.nio.file.Path;
import java.util.List;

/** PostgreSQL refuses to run as root: who it runs as instead. */
enum PostgresUser {
  OURSELVES(List.of()),
  /** Root outside, nobody inside: the files stay root's. */
  NAMESPACE(List.of("unshare", "--user")),
  /** For containers that forbid namespaces. */
  NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));

  private final List<String> prefix;

  PostgresUser(List<String> prefix) {
    this.prefix = prefix;
  }

  List<String> prefix() {
    return prefix;
  }

  static PostgresUser detect() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return OURSELVES;
    }
    for (PostgresUser user : List.of(NAMESPACE, NOBODY)) {
      if (works(user, "true")) {
        return user;
      }
    }
    throw new LaunchException(
        "PostgreSQL does not run as root, and here neither unshare nor setpriv may change that."
            + " Start as an ordinary user.");
  }

  /** Hands over the files that it has to own. */
  void own(Path path) {
    if (this != NOBODY) {
      return;
    }
    if (!Leash.works("chown", "-R", "65534:65534", path.toString())
        || !works(this, "test", "-r", path.toString())) {
      throw new LaunchException(
          "PostgreSQL runs as nobody here, who can't reach "
              + path
              + ". Move the checkout, or start as an ordinary user.");
    }
  }

  private static boolean works(PostgresUser user, String... command) {
    List<String> whole = new java.util.ArrayList<>(user.prefix);
    whole.addAll(List.of(command));
    return Leash.works(whole.toArray(String[]::new));
  }
}
