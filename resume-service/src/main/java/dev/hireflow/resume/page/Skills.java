package dev.hireflow.resume.page;

import dev.hireflow.extraction.JsonResume.Skill;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The section of skills: first the groups, then those that stand alone. */
record Skills(String heading, List<Group> groups) {

  /** Skills under the name printed before them. */
  record Group(@Nullable Item name, List<Item> items) {}

  static @Nullable Skills of(@Nullable List<Skill> skills, Words words) {
    List<Group> groups =
        Stream.concat(
                Present.of(skills).filter(Skills::grouped).map(Skills::group),
                Stream.of(new Group(null, single(skills))))
            .filter(group -> !group.items().isEmpty())
            .toList();
    return groups.isEmpty() ? null : new Skills(words.get("skills"), groups);
  }

  private static Group group(Skill skill) {
    List<Item> items =
        Text.lines(skill.keywords()).stream().map(text -> new Item(text, null, null)).toList();
    return new Group(Item.of(skill.name(), skill.level()), items);
  }

  private static List<Item> single(@Nullable List<Skill> skills) {
    return Present.of(skills)
        .filter(skill -> !grouped(skill))
        .map(skill -> Item.of(skill.name(), skill.level()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static boolean grouped(Skill skill) {
    return !Text.lines(skill.keywords()).isEmpty();
  }
}
