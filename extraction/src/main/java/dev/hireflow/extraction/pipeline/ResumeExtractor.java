package dev.hireflow.extraction.pipeline;

import dev.hireflow.extraction.DocumentInfo;
import dev.hireflow.extraction.Extractor;
import dev.hireflow.extraction.ParsedResume;
import dev.hireflow.extraction.ParsedResume.Meta;
import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.UnreadableDocumentException.Reason;
import dev.hireflow.extraction.assembly.Findings;
import dev.hireflow.extraction.assembly.ResumeAssembly;
import dev.hireflow.extraction.document.Document;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.layout.Layout;
import dev.hireflow.extraction.layout.ReadingOrder;
import dev.hireflow.extraction.reader.DocumentReader;
import dev.hireflow.extraction.section.Section;
import java.io.PrintStream;
import java.util.Locale;

/** Reads, orders, divides and recognises; holds no state, so threads may share one. */
public final class ResumeExtractor implements Extractor {

  /** Raised with every change of the rules that can change an answer. */
  static final String PARSER_VERSION = "2.0";

  private final DocumentReader reader = new DocumentReader();

  @Override
  public DocumentInfo check(byte[] document) throws UnreadableDocumentException {
    return reader.check(document);
  }

  @Override
  public ParsedResume extract(byte[] bytes) throws UnreadableDocumentException {
    long start = System.nanoTime();
    Document document = readable(bytes);
    Layout layout = ReadingOrder.of(document);
    Findings findings = Findings.in(layout);
    long millis = (System.nanoTime() - start) / 1_000_000;
    return new ResumeAssembly(findings, document).resume(meta(document, layout, findings, millis));
  }

  /** Prints lines, sections and why each value won. */
  public void explain(byte[] bytes, PrintStream out) throws UnreadableDocumentException {
    Document document = readable(bytes);
    Layout layout = ReadingOrder.of(document);
    Findings findings = Findings.in(layout);
    for (Section section : findings.sections().all()) {
      Line heading = section.heading();
      out.println("== " + section.kind() + (heading == null ? "" : "  [" + heading + "]"));
      section.lines().forEach(line -> out.println(described(line)));
    }
    ResumeAssembly assembly = new ResumeAssembly(findings, document);
    assembly.resume(meta(document, layout, findings, 0));
    out.println("== values");
    assembly.rules().forEach((path, rule) -> out.println(path + " = " + rule));
    document.warnings().forEach(warning -> out.println("warning: " + warning));
  }

  private static String described(Line line) {
    return String.format(
        Locale.ROOT,
        "%4.1f%s%s  %s",
        line.size(),
        line.startsBold() ? "b" : " ",
        line.italic() ? "i" : " ",
        line.text().replace("\t", " ⇥ "));
  }

  private static Meta meta(Document document, Layout layout, Findings findings, long millis) {
    boolean paged = document.pages().getFirst().positioned();
    return new Meta(
        paged ? document.pages().size() : null,
        document.recognised(),
        findings.language().orElse(null),
        layout.name(),
        PARSER_VERSION,
        millis,
        document.warnings());
  }

  private Document readable(byte[] bytes) throws UnreadableDocumentException {
    Document document = reader.read(bytes);
    if (!document.hasText()) {
      throw new UnreadableDocumentException(Reason.NO_TEXT);
    }
    return document;
  }
}
