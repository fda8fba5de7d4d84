package dev.hireflow.local;

import java.util.Locale;
import java.util.stream.Stream;

/** Memory of this process and of everything below it. */
final class Memory {

  private Memory() {}

  static String used() {
    ProcessHandle self = ProcessHandle.current();
    long kilobytes =
        Stream.concat(Stream.of(self), self.descendants())
            .mapToLong(process -> ProcFs.proportionalKilobytes(process.pid()))
            .sum();
    return format(kilobytes);
  }

  static String format(long kilobytes) {
    return String.format(Locale.ROOT, "%.2f GB", kilobytes / 1024.0 / 1024.0);
  }
}
