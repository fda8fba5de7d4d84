package dev.hireflow.resume.document;

import dev.hireflow.resume.settings.ResumeProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The default storage: a folder of files, spread over 256 sub-folders. */
@Component
class FileSystemStorage implements DocumentStorage {

  private static final Pattern KEY = Pattern.compile("[a-z0-9-]{36}\\.[a-z]{3,4}(\\.part)?");

  private final Path folder;
  private final FileScheduler files;

  FileSystemStorage(ResumeProperties properties, FileScheduler files) {
    this.folder = properties.storageDir().resolve("documents");
    this.files = files;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The storage folder can't be written: " + folder, e);
    }
  }

  @Override
  public Mono<Void> put(String key, Path source) {
    return files
        .call(() -> {
          Path target = path(key);
          Path half = target.resolveSibling(target.getFileName() + ".part");
          Files.createDirectories(target.getParent());
          Files.copy(source, half, StandardCopyOption.REPLACE_EXISTING);
          try (FileChannel written = FileChannel.open(half, StandardOpenOption.WRITE)) {
            written.force(true);
          }
          return Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        })
        .then();
  }

  @Override
  public <T> Mono<T> withFile(String key, Function<Path, Mono<T>> use) {
    return Mono.defer(() -> use.apply(path(key)));
  }

  @Override
  public Mono<Resource> open(String key) {
    return files
        .call(() -> Files.isRegularFile(path(key)))
        .filter(there -> there)
        .map(there -> new FileSystemResource(path(key)));
  }

  @Override
  public Mono<Void> delete(String key) {
    return files.call(() -> Files.deleteIfExists(path(key))).then();
  }

  @Override
  public Flux<String> keysOlderThan(Instant time) {
    return files.call(() -> list(time)).flatMapIterable(keys -> keys);
  }

  private List<String> list(Instant time) throws IOException {
    List<String> keys = new ArrayList<>();
    try (DirectoryStream<Path> spread = Files.newDirectoryStream(folder)) {
      for (Path part : spread) {
        try (DirectoryStream<Path> stored = Files.newDirectoryStream(part)) {
          for (Path path : stored) {
            if (FileTimes.modified(path).isBefore(time)) {
              keys.add(path.getFileName().toString());
            }
          }
        }
      }
    }
    return keys;
  }

  private Path path(String key) {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("Not a storage key");
    }
    return folder.resolve(key.substring(0, 2)).resolve(key);
  }
}
