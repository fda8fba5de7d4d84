package dev.hireflow.extraction.samples;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A dark sidebar with white text, and the story beside it. */
final class SidebarPdf {

  private static final Color DARK = new Color(0x1F, 0x3A, 0x4D);
  private static final float SIDE = 24;
  private static final float MAIN = 216;
  private static final float RIGHT = Sheet.WIDTH - 40;

  private final Sheet sheet;
  private final Person person;
  private float side = 60;
  private float y = 66;

  private SidebarPdf(Sheet sheet, Person person) {
    this.sheet = sheet;
    this.person = person;
  }

  static byte[] of(Person person) throws IOException {
    try (Sheet sheet = new Sheet()) {
      SidebarPdf pdf = new SidebarPdf(sheet, person);
      pdf.drawSide();
      pdf.drawMain();
      return sheet.bytes();
    }
  }

  private void drawSide() throws IOException {
    sheet.fill(0, 0, 190, 842, DARK);
    sideHeading(person.headings().contact());
    sideLines(List.of(person.email(), person.printedPhone(), person.place()));
    sideLines(person.links());
    sideHeading(person.headings().skills());
    for (Person.Skills skills : person.skills()) {
      sideLines(skills.items());
    }
    sideHeading(person.headings().languages());
    sideLines(person.languages());
    sideHeading(person.headings().certificates());
    for (String certificate : person.certificates()) {
      sideLines(List.of(certificate));
    }
  }

  private void drawMain() throws IOException {
    main(Sheet.SANS_BOLD, 26, person.name());
    main(Sheet.SANS, 13, person.headline());
    heading(person.headings().summary());
    paragraph(MAIN, person.summary());
    heading(person.headings().work());
    for (Person.Job job : person.jobs()) {
      main(Sheet.SANS_BOLD, 11, job.title());
      main(Sheet.SANS, 10, job.company() + ", " + job.place());
      main(Sheet.SANS, 9.5f, job.dates());
      for (String point : job.points()) {
        sheet.text(MAIN + 4, y, Sheet.SANS, 10, "•");
        paragraph(MAIN + 16, point);
      }
      y += 8;
    }
    heading(person.headings().education());
    for (Person.School school : person.schools()) {
      main(Sheet.SANS_BOLD, 11, school.degree());
      main(Sheet.SANS, 10, school.school());
      main(Sheet.SANS, 9.5f, school.dates());
      y += 6;
    }
  }

  private void sideHeading(String text) throws IOException {
    side += 16;
    sheet.text(SIDE, side, Sheet.SANS_BOLD, 12.5f, text, Color.WHITE);
    side += 20;
  }

  private void sideLines(List<String> lines) throws IOException {
    for (String line : lines) {
      sheet.text(SIDE, side, Sheet.SANS, 9, line, Color.WHITE);
      side += 15;
    }
  }

  private void heading(String text) throws IOException {
    y += 12;
    sheet.text(MAIN, y, Sheet.SANS_BOLD, 13.5f, text, DARK);
    y += 20;
  }

  private void main(PDFont font, float size, String text) throws IOException {
    sheet.text(MAIN, y, font, size, text);
    y += size + 5;
  }

  private void paragraph(float x, String text) throws IOException {
    for (String line : Sheet.wrap(Sheet.SANS, 10, RIGHT - x, text)) {
      sheet.text(x, y, Sheet.SANS, 10, line);
      y += 14;
    }
  }
}
