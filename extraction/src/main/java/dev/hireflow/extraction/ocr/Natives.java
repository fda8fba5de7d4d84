package dev.hireflow.extraction.ocr;

import org.bytedeco.leptonica.global.leptonica;

/** Settings of the native libraries, made once. */
final class Natives {

  static {
    // What is wrong with a picture is said by our answer, not on stderr.
    leptonica.setMsgSeverity(leptonica.L_SEVERITY_NONE);
  }

  private Natives() {}

  static void quiet() {
    // Loading the class is all that is needed.
  }
}
