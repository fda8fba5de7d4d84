package dev.hireflow.resume.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** The templates of the pages; a name that the model does not know is an error. */
final class Templates {

  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .escapeHTML(true)
          .strictSections(true)
          .nullValue("")
          .withLoader(Templates::open);

  private Templates() {}

  static Template compile(String name) {
    try (Reader reader = open(name)) {
      return COMPILER.compile(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reader open(String name) throws IOException {
    return new InputStreamReader(
        new ClassPathResource("pages/" + name + ".mustache").getInputStream(),
        StandardCharsets.UTF_8);
  }
}
