package dev.hireflow.extraction.samples;

import java.awt.Color;
import java.io.IOException;
import java.util.List;

/** One column in a serif face, dates at the right margin. */
final class ClassicPdf {

  private static final float LEFT = 62;
  private static final float RIGHT = Sheet.WIDTH - 62;
  private static final float BOTTOM = 770;

  private final Sheet sheet;
  private final Person person;
  private float y = 74;

  private ClassicPdf(Sheet sheet, Person person) {
    this.sheet = sheet;
    this.person = person;
  }

  static byte[] of(Person person) throws IOException {
    try (Sheet sheet = new Sheet()) {
      ClassicPdf pdf = new ClassicPdf(sheet, person);
      pdf.draw();
      return sheet.bytes();
    }
  }

  private void draw() throws IOException {
    center(Sheet.SERIF_BOLD, 25, person.name());
    center(Sheet.SERIF_ITALIC, 13, person.headline());
    String links = String.join("  |  ", person.links());
    center(
        Sheet.SERIF,
        10.5f,
        person.place() + "  |  " + person.printedPhone() + "  |  " + person.email());
    center(Sheet.SERIF, 10.5f, links);
    heading(person.headings().summary());
    paragraph(LEFT, person.summary());
    heading(person.headings().work());
    for (Person.Job job : person.jobs()) {
      job(job);
    }
    heading(person.headings().education());
    for (Person.School school : person.schools()) {
      line(Sheet.SERIF_BOLD, school.school(), school.dates());
      paragraph(LEFT, school.degree());
    }
    heading(person.headings().skills());
    for (Person.Skills skills : person.skills()) {
      paragraph(LEFT, skills.label() + ": " + String.join(", ", skills.items()));
    }
    heading(person.headings().certificates());
    for (String certificate : person.certificates()) {
      bullet(certificate);
    }
    heading(person.headings().languages());
    paragraph(LEFT, String.join(", ", person.languages()));
  }

  private void job(Person.Job job) throws IOException {
    room(70);
    line(Sheet.SERIF_BOLD, job.company(), job.place());
    line(Sheet.SERIF_ITALIC, job.title(), job.dates());
    for (String point : job.points()) {
      bullet(point);
    }
    y += 9;
  }

  private void heading(String text) throws IOException {
    room(60);
    y += 12;
    sheet.text(LEFT, y, Sheet.SERIF_BOLD, 13.5f, text);
    sheet.fill(LEFT, y + 4, RIGHT - LEFT, 0.8f, Color.DARK_GRAY);
    y += 22;
  }

  private void line(org.apache.pdfbox.pdmodel.font.PDFont font, String left, String right)
      throws IOException {
    sheet.text(LEFT, y, font, 11.5f, left);
    sheet.rightText(RIGHT, y, Sheet.SERIF, 11f, right);
    y += 15.5f;
  }

  private void paragraph(float x, String text) throws IOException {
    for (String line : Sheet.wrap(Sheet.SERIF, 11, RIGHT - x, text)) {
      room(16);
      sheet.text(x, y, Sheet.SERIF, 11, line);
      y += 15.5f;
    }
  }

  private void bullet(String text) throws IOException {
    List<String> lines = Sheet.wrap(Sheet.SERIF, 11, RIGHT - LEFT - 22, text);
    for (int i = 0; i < lines.size(); i++) {
      room(16);
      if (i == 0) {
        sheet.text(LEFT + 10, y, Sheet.SERIF, 11, "•");
      }
      sheet.text(LEFT + 22, y, Sheet.SERIF, 11, lines.get(i));
      y += 15.5f;
    }
  }

  private void center(org.apache.pdfbox.pdmodel.font.PDFont font, float size, String text)
      throws IOException {
    sheet.text((Sheet.WIDTH - Sheet.width(font, size, text)) / 2, y, font, size, text);
    y += size + 7;
  }

  private void room(float height) throws IOException {
    if (y + height > BOTTOM + 16) {
      sheet.newPage();
      y = 74;
    }
  }
}
