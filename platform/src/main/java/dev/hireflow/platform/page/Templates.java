package dev.hireflow.platform.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Mustache templates below {@code pages}; a name that the model does not know is an error. */
public final class Templates {

  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .escapeHTML(true)
          .strictSections(true)
          .nullValue("")
          .withLoader(Templates::open);

  private Templates() {}

  /** A page, in which every value is escaped. */
  public static Template compile(String name) {
    Template template = COMPILER.compile(open(name));
    template.visit(new Partials());
    return template;
  }

  /** A plain text, in which nothing is escaped. */
  public static Template compileText(String resource) {
    return Mustache.compiler().escapeHTML(false).strictSections(true).compile(read(resource));
  }

  /** Reads the partials too, which otherwise happens when they are first needed. */
  private static final class Partials implements Mustache.Visitor {

    @Override
    public void visitText(String text) {}

    @Override
    public void visitVariable(String name) {}

    @Override
    public boolean visitInclude(String name) {
      return true;
    }

    @Override
    public boolean visitSection(String name) {
      return true;
    }

    @Override
    public boolean visitInvertedSection(String name) {
      return true;
    }
  }

  private static Reader open(String name) {
    return read("pages/" + name + ".mustache");
  }

  /** Without its last line break, which would part the words around a partial. */
  private static Reader read(String resource) {
    try {
      return new StringReader(
          new ClassPathResource(resource)
              .getContentAsString(StandardCharsets.UTF_8)
              .stripTrailing());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
