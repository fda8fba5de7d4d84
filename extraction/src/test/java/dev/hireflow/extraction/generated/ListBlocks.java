package dev.hireflow.extraction.generated;

import dev.hireflow.extraction.generated.Block.Kind;
import dev.hireflow.extraction.samples.Person;
import java.util.List;

/** Skills, languages and certificates as the layouts write them. */
final class ListBlocks {

  private final Person person;
  private final ResumeLayout layout;
  private final Parts parts;

  ListBlocks(Person person, ResumeLayout layout, Parts parts) {
    this.person = person;
    this.layout = layout;
    this.parts = parts;
  }

  void skills(List<Block> blocks) {
    blocks.add(Block.of(Kind.HEADING, person.headings().skills()));
    List<String> skills =
        person.skills().stream().flatMap(group -> group.items().stream()).toList();
    switch (layout) {
      case SIDEBAR_LEFT, SIDEBAR_RIGHT ->
          skills.forEach(skill -> blocks.add(Block.of(Kind.LINE, skill)));
      case TWO_COLUMNS -> skills.forEach(skill -> blocks.add(Block.of(Kind.BULLET, skill)));
      case COMPANY_FIRST, INLINE -> grouped(skills, blocks);
      case TABLE -> labelled(skills, blocks);
      case COMPACT -> blocks.add(Block.of(Kind.TEXT, String.join(" | ", skills)));
      case TIMELINE -> blocks.add(Block.of(Kind.TEXT, String.join(" · ", skills)));
      case CLASSIC, DATES_LEFT, HEADER_BAND, HEADINGS_LEFT ->
          blocks.add(Block.of(Kind.TEXT, String.join(", ", skills)));
    }
  }

  void languages(List<Block> blocks) {
    blocks.add(Block.of(Kind.HEADING, person.headings().languages()));
    switch (layout) {
      case SIDEBAR_LEFT, SIDEBAR_RIGHT, TWO_COLUMNS -> each(" – ", blocks);
      case TABLE -> {
        for (int i = 0; i < person.languages().size(); i++) {
          blocks.add(Block.labelled(person.languages().get(i), Kind.LINE, level(i)));
        }
      }
      case COMPACT -> blocks.add(Block.of(Kind.TEXT, String.join(" | ", person.languages())));
      case DATES_LEFT -> each(": ", blocks);
      case CLASSIC, COMPANY_FIRST, HEADER_BAND, TIMELINE, HEADINGS_LEFT, INLINE ->
          blocks.add(Block.of(Kind.TEXT, withLevels()));
    }
  }

  void certificates(List<Block> blocks) {
    blocks.add(Block.of(Kind.HEADING, person.headings().certificates()));
    for (String certificate : person.certificates()) {
      blocks.add(
          switch (layout) {
            case TABLE -> Block.labelled("2021", Kind.LINE, certificate);
            case TIMELINE -> Block.of(Kind.LINE, certificate, "2021");
            case CLASSIC, TWO_COLUMNS, HEADINGS_LEFT -> Block.of(Kind.BULLET, certificate);
            default -> Block.of(Kind.LINE, certificate);
          });
    }
  }

  private void grouped(List<String> skills, List<Block> blocks) {
    String[] halves = halves(skills);
    for (int i = 0; i < halves.length; i++) {
      blocks.add(Block.of(Kind.TEXT, parts.all("GROUP").get(i) + ": " + halves[i]));
    }
  }

  private void labelled(List<String> skills, List<Block> blocks) {
    String[] halves = halves(skills);
    for (int i = 0; i < halves.length; i++) {
      blocks.add(Block.labelled(parts.all("GROUP").get(i), Kind.LINE, halves[i]));
    }
  }

  private static String[] halves(List<String> skills) {
    int half = skills.size() / 2;
    return new String[] {
      String.join(", ", skills.subList(0, half)),
      String.join(", ", skills.subList(half, skills.size()))
    };
  }

  private void each(String mark, List<Block> blocks) {
    for (int i = 0; i < person.languages().size(); i++) {
      blocks.add(Block.of(Kind.LINE, person.languages().get(i) + mark + level(i)));
    }
  }

  private String withLevels() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < person.languages().size(); i++) {
      text.append(i == 0 ? "" : ", ").append(person.languages().get(i));
      text.append(" (").append(level(i)).append(')');
    }
    return text.toString();
  }

  private String level(int index) {
    return parts.all("LEVEL").get(index);
  }
}
