package dev.hireflow.resume.export;

import dev.hireflow.extraction.JsonResume;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A resume as it is printed, in every format and template alike.
 *
 * @param language of the text; the headings are English
 */
record Outline(Person person, List<Block> blocks, String language) {

  private static final int MOST_CHARACTERS = 100_000;
  private static final int MOST_BLOCKS = 1_500;

  static Outline of(JsonResume resume, @Nullable String language) {
    String known = Objects.requireNonNullElse(language, "en");
    List<Block> all = Sections.of(resume, known.equals("en"));
    return new Outline(Person.of(resume.basics()), bounded(all), Locale.of(known).toLanguageTag());
  }

  /** Of the document as a whole. */
  String title() {
    String name = person.name();
    return name == null ? "Resume" : name + " – Resume";
  }

  /** What stands on top; a document about nobody is at least called what it is. */
  String topLine() {
    return Objects.requireNonNullElse(person.name(), "Resume");
  }

  /** No resume is so long; of a text that is none, the beginning is kept. */
  private static List<Block> bounded(List<Block> all) {
    List<Block> kept = new ArrayList<>();
    int characters = 0;
    for (Block block : all) {
      characters += Outline.length(block);
      if (kept.size() == MOST_BLOCKS || characters > MOST_CHARACTERS) {
        break;
      }
      kept.add(block);
    }
    return List.copyOf(kept);
  }

  private static int length(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.text().length();
      case Block.Title title ->
          title.text().length() + Objects.requireNonNullElse(title.beside(), "").length();
      case Block.Subtitle subtitle -> subtitle.text().length();
      case Block.Point point -> point.text().length();
      case Block.Paragraph paragraph -> paragraph.text().length();
      case Block.Items items -> items.row().length();
    };
  }
}
