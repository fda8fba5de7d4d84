package dev.hireflow.extraction.generated;

import dev.hireflow.extraction.generated.Block.Kind;
import dev.hireflow.extraction.samples.Person;
import java.util.List;

/** Name and contacts as the layouts write them. */
final class ContactBlocks {

  private final Person person;
  private final ResumeLayout layout;
  private final Parts parts;

  ContactBlocks(Person person, ResumeLayout layout, Parts parts) {
    this.person = person;
    this.layout = layout;
    this.parts = parts;
  }

  void into(List<Block> head, List<Block> main, List<Block> side) {
    switch (layout) {
      case SIDEBAR_LEFT, SIDEBAR_RIGHT -> besides(main, side);
      case TABLE -> table(head, main);
      case HEADER_BAND -> grid(head);
      case HEADINGS_LEFT -> opposite(head);
      case DATES_LEFT -> stacked(head);
      case CLASSIC, COMPANY_FIRST, TWO_COLUMNS, COMPACT, TIMELINE, INLINE -> inOneLine(head);
    }
  }

  private void name(List<Block> blocks) {
    blocks.add(Block.of(Kind.NAME, person.name()));
    blocks.add(Block.of(Kind.HEADLINE, person.headline()));
  }

  private void inOneLine(List<Block> head) {
    name(head);
    String mark = layout == ResumeLayout.TIMELINE ? " · " : " | ";
    head.add(
        Block.of(
            Kind.CONTACT,
            String.join(mark, person.place(), person.printedPhone(), person.email())));
    head.add(Block.of(Kind.CONTACT, person.links().getFirst()));
  }

  private void stacked(List<Block> head) {
    name(head);
    lines().forEach(line -> head.add(Block.of(Kind.CONTACT, line)));
  }

  private void besides(List<Block> main, List<Block> side) {
    name(main);
    side.add(Block.of(Kind.HEADING, person.headings().contact()));
    lines().forEach(line -> side.add(Block.of(Kind.CONTACT, line)));
  }

  private void grid(List<Block> head) {
    name(head);
    head.add(Block.of(Kind.CONTACT, person.printedPhone(), person.email()));
    head.add(Block.of(Kind.CONTACT, person.place(), person.links().getFirst()));
  }

  private void opposite(List<Block> head) {
    head.add(Block.of(Kind.NAME, person.name(), person.email()));
    head.add(Block.of(Kind.HEADLINE, person.headline(), person.printedPhone()));
    head.add(Block.of(Kind.CONTACT, person.place(), person.links().getFirst()));
  }

  private void table(List<Block> head, List<Block> main) {
    head.add(Block.of(Kind.NAME, parts.first("TITLE_OF_DOCUMENT")));
    main.add(Block.of(Kind.HEADING, person.headings().contact()));
    List<String> values =
        List.of(person.name(), person.place(), person.printedPhone(), person.email());
    for (int i = 0; i < values.size(); i++) {
      main.add(Block.labelled(parts.all("LABELS").get(i), Kind.CONTACT, values.get(i)));
    }
  }

  private List<String> lines() {
    return List.of(
        person.place(), person.printedPhone(), person.email(), person.links().getFirst());
  }
}
