package dev.hireflow.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Ties a process to this one. {@code setsid} keeps the terminal's Ctrl-C from it, so that the order
 * of stopping is ours; {@code setpriv --pdeathsig} has the kernel signal it when we are gone, also
 * after {@code kill -9}. Both replace themselves by the command: the process id stays. Where they
 * are missing, the next start finds what was left behind.
 */
final class Leash {

  private static final boolean HAS_SETSID = works("setsid", "true");
  private static final boolean HAS_DEATH_SIGNAL = works("setpriv", "--pdeathsig", "TERM", "true");

  private Leash() {}

  static List<String> command(List<String> prefix, String signal, List<String> command) {
    List<String> whole = new ArrayList<>();
    if (HAS_SETSID) {
      whole.add("setsid");
    }
    whole.addAll(prefix);
    if (HAS_DEATH_SIGNAL) {
      whole.addAll(List.of("setpriv", "--pdeathsig", signal));
    }
    whole.addAll(command);
    return whole;
  }

  static boolean works(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
