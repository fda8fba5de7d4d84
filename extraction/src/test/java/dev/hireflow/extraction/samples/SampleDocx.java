package dev.hireflow.extraction.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The same people in Word. */
final class SampleDocx {

  private final XWPFDocument document;
  private final Person person;

  private SampleDocx(XWPFDocument document, Person person) {
    this.document = document;
    this.person = person;
  }

  static byte[] of(Person person) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new SampleDocx(document, person).write();
      document.write(out);
      return out.toByteArray();
    }
  }

  private void write() {
    centered(person.name(), 22, true);
    centered(person.headline(), 12, false);
    centered(person.place() + " | " + person.printedPhone() + " | " + person.email(), 10, false);
    if (!person.links().isEmpty()) {
      centered(String.join(" | ", person.links()), 10, false);
    }
    heading(person.headings().summary());
    plain(person.summary());
    heading(person.headings().work());
    for (Person.Job job : person.jobs()) {
      tabbed(job.title(), job.dates());
      plain(job.company() + ", " + job.place());
      job.points().forEach(point -> plain("• " + point));
    }
    heading(person.headings().education());
    for (Person.School school : person.schools()) {
      tabbed(school.degree(), school.dates());
      plain(school.school());
    }
    heading(person.headings().skills());
    for (Person.Skills skills : person.skills()) {
      String items = String.join(", ", skills.items());
      plain(skills.label().isEmpty() ? items : skills.label() + ": " + items);
    }
    heading(person.headings().languages());
    plain(String.join(", ", person.languages()));
    heading(person.headings().certificates());
    person.certificates().forEach(this::plain);
  }

  private void heading(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBefore(220);
    paragraph.setSpacingAfter(60);
    run(paragraph, text, 14, true).setColor("1F3A4D");
  }

  private void tabbed(String left, String right) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBefore(100);
    paragraph.setSpacingAfter(0);
    run(paragraph, left, 11, true);
    XWPFRun dates = paragraph.createRun();
    dates.addTab();
    dates.setText(right);
    dates.setFontSize(11);
  }

  private void plain(String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(40);
    run(paragraph, text, 11, false);
  }

  private void centered(String text, int size, boolean bold) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    paragraph.setSpacingAfter(40);
    run(paragraph, text, size, bold);
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, int size, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setText(text);
    run.setFontSize(size);
    run.setBold(bold);
    run.setFontFamily("Calibri");
    return run;
  }
}
