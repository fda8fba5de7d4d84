package dev.hireflow.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the process that listens on a port, by the kernel's tables. */
final class PortOwner {

  private static final String LISTENING = "0A";
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private PortOwner() {}

  static Optional<String> of(int port) {
    return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
        .flatMap(table -> lines(Path.of(table)).stream())
        .flatMap(line -> inode(line, port).stream())
        .flatMap(inode -> holder(inode).stream())
        .findFirst();
  }

  /** A row reads {@code 0: 0100007F:1F90 00000000:0000 0A …}; its tenth member is the inode. */
  static Optional<String> inode(String line, int port) {
    List<String> members = List.of(BLANKS.split(line.strip(), -1));
    boolean matches =
        members.size() > 9
            && members.get(1).endsWith(":%04X".formatted(port))
            && members.get(3).equals(LISTENING);
    return matches ? Optional.of(members.get(9)) : Optional.empty();
  }

  private static Optional<String> holder(String inode) {
    String socket = "socket:[" + inode + "]";
    return ProcessHandle.allProcesses()
        .filter(process -> holds(process.pid(), socket))
        .findFirst()
        .map(process -> "process " + process.pid() + " (" + name(process.pid()) + ")");
  }

  private static boolean holds(long pid, String socket) {
    try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
      for (Path descriptor : open) {
        if (Files.readSymbolicLink(descriptor).toString().equals(socket)) {
          return true;
        }
      }
    } catch (IOException | RuntimeException e) {
      // Another user's process, or one that has just ended.
    }
    return false;
  }

  private static String name(long pid) {
    List<String> lines = lines(Path.of("/proc/" + pid + "/comm"));
    return lines.isEmpty() ? "?" : lines.getFirst();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }
}
