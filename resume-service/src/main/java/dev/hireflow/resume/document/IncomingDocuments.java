package dev.hireflow.resume.document;

import dev.hireflow.platform.security.Sha256;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import dev.hireflow.resume.settings.ResumeProperties;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.http.codec.multipart.Part;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes the file of a multipart request in, for as long as the request lasts. */
@Component
public class IncomingDocuments {

  private static final long MAX_BYTES = 10L * 1024 * 1024;
  private static final int MAX_NAME = 255;
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

  private final Path folder;
  private final FileScheduler files;

  IncomingDocuments(ResumeProperties properties, FileScheduler files) {
    this.folder = properties.storageDir().resolve("incoming");
    this.files = files;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("The storage folder can't be written: " + folder, e);
    }
  }

  /** Runs the use with the received document and removes its bytes afterwards, come what may. */
  public <T> Mono<T> with(Part part, Function<IncomingDocument, Mono<T>> use) {
    if (!(part instanceof FilePart file)) {
      return Mono.error(ApiException.invalid("file", "must be a file"));
    }
    Path path = folder.resolve(UUID.randomUUID().toString());
    return Mono.usingWhen(
        Mono.just(path),
        target ->
            file.transferTo(target)
                .then(files.call(() -> describe(target, file.filename())))
                .flatMap(use),
        this::remove);
  }

  private static IncomingDocument describe(Path path, String name) throws IOException {
    long size = Files.size(path);
    if (size == 0) {
      throw new ApiException(ErrorCode.UNREADABLE_DOCUMENT, "The file is empty.");
    }
    if (size > MAX_BYTES) {
      throw new ApiException(ErrorCode.FILE_TOO_LARGE, "The file is larger than 10 MB.");
    }
    MessageDigest digest = Sha256.digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return new IncomingDocument(
        path, plainName(name), size, HexFormat.of().formatHex(digest.digest()));
  }

  /** What a crash has left here; no request lasts that long. */
  public Mono<Void> sweep(Instant olderThan) {
    return files.call(() -> removeOlderThan(olderThan)).then();
  }

  private int removeOlderThan(Instant time) throws IOException {
    int removed = 0;
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
      for (Path path : left) {
        if (FileTimes.modified(path).isBefore(time)) {
          Files.deleteIfExists(path);
          removed++;
        }
      }
    }
    return removed;
  }

  static String plainName(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = UNPRINTABLE.matcher(last).replaceAll("").strip();
    String plain = clean.isEmpty() ? "resume" : clean;
    return plain.substring(0, Math.min(plain.length(), MAX_NAME));
  }

  /** What is left behind is swept up later; the request's own outcome must not suffer. */
  private Mono<Boolean> remove(Path path) {
    return files.call(() -> Files.deleteIfExists(path)).onErrorComplete();
  }
}
