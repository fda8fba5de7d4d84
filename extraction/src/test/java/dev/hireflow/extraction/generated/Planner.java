package dev.hireflow.extraction.generated;

import dev.hireflow.extraction.generated.Block.Kind;
import dev.hireflow.extraction.samples.Person;
import java.util.ArrayList;
import java.util.List;

/** Arranges a person's resume in a layout. */
final class Planner {

  private final Person person;
  private final ResumeLayout layout;
  private final Parts parts;
  private final List<Block> head = new ArrayList<>();
  private final List<Block> main = new ArrayList<>();
  private final List<Block> side = new ArrayList<>();

  private Planner(Person person, ResumeLayout layout, Parts parts) {
    this.person = person;
    this.layout = layout;
    this.parts = parts;
  }

  static Plan plan(Person person, ResumeLayout layout, Parts parts) {
    return new Planner(person, layout, parts).plan();
  }

  private Plan plan() {
    new ContactBlocks(person, layout, parts).into(head, main, side);
    summary();
    if (layout == ResumeLayout.COMPACT) {
      new ListBlocks(person, layout, parts).skills(main);
    }
    jobs();
    schools(layout == ResumeLayout.TWO_COLUMNS ? side : main);
    List<Block> lists = layout.frame().hasSide() ? side : main;
    if (layout != ResumeLayout.COMPACT) {
      new ListBlocks(person, layout, parts).skills(lists);
    }
    new ListBlocks(person, layout, parts).languages(lists);
    new ListBlocks(person, layout, parts).certificates(lists);
    return new Plan(layout.frame(), head, main, side);
  }

  private void summary() {
    main.add(Block.of(Kind.HEADING, person.headings().summary()));
    main.add(Block.of(Kind.TEXT, person.summary()));
  }

  private void jobs() {
    main.add(Block.of(Kind.HEADING, person.headings().work()));
    for (Person.Job job : person.jobs()) {
      main.addAll(EntryBlocks.job(job, layout));
      job.points().forEach(point -> main.add(Block.of(Kind.BULLET, point)));
    }
  }

  private void schools(List<Block> column) {
    column.add(Block.of(Kind.HEADING, person.headings().education()));
    for (Person.School school : person.schools()) {
      column.addAll(EntryBlocks.school(school, layout));
    }
  }
}
