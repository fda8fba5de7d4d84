package dev.hireflow.extraction.pipeline;

import dev.hireflow.extraction.DocumentInfo;
import dev.hireflow.extraction.Extractor;
import dev.hireflow.extraction.ParsedResume;
import dev.hireflow.extraction.UnreadableDocumentException;
import dev.hireflow.extraction.UnreadableDocumentException.Reason;
import dev.hireflow.extraction.assembly.ResumeAssembly;
import dev.hireflow.extraction.document.Document;
import dev.hireflow.extraction.document.Line;
import dev.hireflow.extraction.document.Page;
import dev.hireflow.extraction.reader.DocumentReader;
import java.io.PrintStream;
import java.util.List;

/** Reads, orders, divides and recognises; holds no state, so threads may share one. */
public final class ResumeExtractor implements Extractor {

  private final DocumentReader reader = new DocumentReader();

  @Override
  public DocumentInfo check(byte[] document) throws UnreadableDocumentException {
    return reader.check(document);
  }

  @Override
  public ParsedResume extract(byte[] bytes) throws UnreadableDocumentException {
    long start = System.nanoTime();
    Document document = readable(bytes);
    List<Line> lines = document.pages().stream().map(Page::lines).flatMap(List::stream).toList();
    return new ResumeAssembly(document, lines).resume((System.nanoTime() - start) / 1_000_000);
  }

  /** Prints lines, sections and why each value won. */
  public void explain(byte[] bytes, PrintStream out) throws UnreadableDocumentException {
    Document document = readable(bytes);
    for (Page page : document.pages()) {
      out.println("--- page " + page.number());
      page.lines().forEach(out::println);
    }
  }

  private Document readable(byte[] bytes) throws UnreadableDocumentException {
    Document document = reader.read(bytes);
    if (!document.hasText()) {
      throw new UnreadableDocumentException(Reason.NO_TEXT);
    }
    return document;
  }
}
