package dev.hireflow.extraction.ocr;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.leptonica.global.leptonica;
import org.jspecify.annotations.Nullable;

/** The pictures made on the way from a file to clean text, freed together. */
final class Canvas implements AutoCloseable {

  private final Deque<PIX> made = new ArrayDeque<>();

  PIX keep(@Nullable PIX pix) throws IOException {
    if (pix == null || pix.isNull()) {
      throw new IOException("the picture can't be decoded");
    }
    made.push(pix);
    return pix;
  }

  @Override
  public void close() {
    made.forEach(leptonica::pixDestroy);
    made.clear();
  }
}
