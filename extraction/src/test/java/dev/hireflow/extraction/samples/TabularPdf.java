package dev.hireflow.extraction.samples;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The German way: labels and dates on the left, what they belong to on the right. */
final class TabularPdf {

  private static final float LEFT = 64;
  private static final float MAIN = 200;
  private static final float RIGHT = Sheet.WIDTH - 60;

  private final Sheet sheet;
  private final Person person;
  private float y = 84;

  private TabularPdf(Sheet sheet, Person person) {
    this.sheet = sheet;
    this.person = person;
  }

  static byte[] of(Person person) throws IOException {
    try (Sheet sheet = new Sheet()) {
      TabularPdf pdf = new TabularPdf(sheet, person);
      pdf.draw();
      return sheet.bytes();
    }
  }

  private void draw() throws IOException {
    sheet.text(LEFT, y, Sheet.SANS_BOLD, 24, "Lebenslauf");
    y += 22;
    heading(person.headings().contact());
    row("Name", Sheet.SANS, person.name());
    row("Anschrift", Sheet.SANS, person.place());
    row("Telefon", Sheet.SANS, person.printedPhone());
    row("E-Mail", Sheet.SANS, person.email());
    heading(person.headings().work());
    for (Person.Job job : person.jobs()) {
      row(job.dates(), Sheet.SANS_BOLD, job.title());
      row("", Sheet.SANS, job.company() + ", " + job.place());
      for (String point : job.points()) {
        sheet.text(MAIN, y, Sheet.SANS, 10.5f, "•");
        for (String line : Sheet.wrap(Sheet.SANS, 10.5f, RIGHT - MAIN - 12, point)) {
          sheet.text(MAIN + 12, y, Sheet.SANS, 10.5f, line);
          y += 15.5f;
        }
      }
      y += 7;
    }
    heading(person.headings().education());
    for (Person.School school : person.schools()) {
      row(school.dates(), Sheet.SANS_BOLD, school.degree());
      row("", Sheet.SANS, school.school());
      y += 7;
    }
    heading(person.headings().skills());
    for (Person.Skills skills : person.skills()) {
      row(skills.label(), Sheet.SANS, String.join(", ", skills.items()));
    }
    heading(person.headings().languages());
    for (String language : person.languages()) {
      row("", Sheet.SANS, language);
    }
    heading(person.headings().certificates());
    for (String certificate : person.certificates()) {
      row("2021", Sheet.SANS, certificate);
    }
  }

  private void heading(String text) throws IOException {
    y += 18;
    sheet.text(LEFT, y, Sheet.SANS_BOLD, 13, text);
    sheet.fill(LEFT, y + 5, RIGHT - LEFT, 0.6f, Color.GRAY);
    y += 23;
  }

  private void row(String left, PDFont font, String right) throws IOException {
    if (!left.isEmpty()) {
      sheet.text(LEFT, y, Sheet.SANS, 10.5f, left);
    }
    sheet.text(MAIN, y, font, 10.5f, right);
    y += 16;
  }
}
