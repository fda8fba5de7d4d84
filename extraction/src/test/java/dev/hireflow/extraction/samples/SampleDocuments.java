package dev.hireflow.extraction.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Draws the sample documents again: {@code SampleDocuments TARGET_FOLDER}. */
public final class SampleDocuments {

  private SampleDocuments() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (Person person : People.all()) {
      Files.write(folder.resolve(person.file() + ".pdf"), pdf(person));
      Files.write(folder.resolve(person.file() + ".docx"), SampleDocx.of(person));
    }
  }

  private static byte[] pdf(Person person) throws IOException {
    if (person.equals(People.PRIYA)) {
      return SidebarPdf.of(person);
    }
    return person.equals(People.JONAS) ? TabularPdf.of(person) : ClassicPdf.of(person);
  }
}
