package dev.hireflow.interview.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How hard questions are. */
public enum Difficulty {
  EASY,
  MEDIUM,
  HARD;

  /** The difficulty as it is written in files, tables and answers. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Difficulty> find(String id) {
    return Arrays.stream(values()).filter(one -> one.id().equalsIgnoreCase(id.strip())).findFirst();
  }

  /** All of them, this one first and then what is nearest. */
  List<Difficulty> nearestFirst() {
    return switch (this) {
      case EASY -> List.of(EASY, MEDIUM, HARD);
      case MEDIUM -> List.of(MEDIUM, EASY, HARD);
      case HARD -> List.of(HARD, MEDIUM, EASY);
    };
  }
}
