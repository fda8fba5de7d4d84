package dev.hireflow.interview.question;

import dev.hireflow.interview.scoring.Point;
import dev.hireflow.interview.scoring.QuestionKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The questions of one domain, as they are written down. */
record BankFile(String id, String title, List<Entry> questions) {

  static BankFile read(JsonMapper json, String domain) {
    String name = "/questions/" + domain + ".json";
    try (InputStream in = BankFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return json.readValue(in, BankFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Domain domain() {
    return new Domain(id, title);
  }

  /**
   * One question.
   *
   * @param expects the points of a good answer; the first name of each is what feedback calls it
   */
  record Entry(
      String id,
      String difficulty,
      String kind,
      String topic,
      String text,
      List<List<String>> expects) {

    boolean isOf(Difficulty wanted) {
      return wanted.id().equals(difficulty);
    }

    Question question() {
      List<Point> points = expects.stream().map(Point::of).toList();
      return new Question(QuestionKind.of(kind), topic, text, null, points);
    }
  }
}
