package dev.hireflow.gateway.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Texts from the class path, read at the start: reading blocks. */
final class Pages {

  private Pages() {}

  static @Nullable String find(String name) {
    try (InputStream page = Pages.class.getClassLoader().getResourceAsStream(name)) {
      return page == null ? null : new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
