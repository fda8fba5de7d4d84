package dev.hireflow.extraction.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.tesseract.ETEXT_DESC;
import org.bytedeco.tesseract.FileReader;
import org.bytedeco.tesseract.StringVector;
import org.bytedeco.tesseract.TessBaseAPI;
import org.bytedeco.tesseract.global.tesseract;
import org.jspecify.annotations.Nullable;

/**
 * Tesseract, for one thread at a time. English comes with the jar and reads all Latin letters, most
 * of them without their accents; a folder of further {@code *.traineddata} is named by the system
 * property {@code hireflow.tessdata}.
 */
final class Engine {

  private static final String ENGLISH = "/tessdata/eng.traineddata";
  private static final int DOTS_PER_INCH = 200;

  private final TessBaseAPI api;

  private Engine(TessBaseAPI api) {
    this.api = api;
  }

  static Engine start() throws IOException {
    TessBaseAPI api = new TessBaseAPI();
    Path folder = Path.of(System.getProperty("hireflow.tessdata", ""));
    List<String> languages = languages(folder);
    int failed =
        languages.isEmpty()
            ? initFromJar(api)
            : api.Init(folder.toString(), String.join("+", languages), tesseract.OEM_LSTM_ONLY);
    if (failed != 0) {
      throw new IOException("Tesseract could not be started");
    }
    api.SetVariable("debug_file", "/dev/null");
    return new Engine(api);
  }

  /** One row a word, as Tesseract's TSV. */
  List<OcrWord> words(PIX page, int mode, long deadlineMillis) {
    try (ETEXT_DESC progress = new ETEXT_DESC()) {
      progress.set_deadline_msecs((int) deadlineMillis);
      api.SetPageSegMode(mode);
      api.SetImage(page);
      api.SetSourceResolution(DOTS_PER_INCH);
      api.Recognize(progress);
      @Nullable BytePointer tsv = api.GetTSVText(0);
      try {
        return tsv == null ? List.of() : OcrWord.parse(tsv.getString(StandardCharsets.UTF_8));
      } finally {
        if (tsv != null) {
          tesseract.TessDeleteText(tsv);
        }
        api.Clear();
      }
    }
  }

  private static int initFromJar(TessBaseAPI api) throws IOException {
    try (InputStream in = Engine.class.getResourceAsStream(ENGLISH)) {
      if (in == null) {
        throw new IOException("no " + ENGLISH + " on the class path");
      }
      byte[] data = in.readAllBytes();
      try (BytePointer native_ = new BytePointer(data)) {
        return api.Init(
            native_,
            data.length,
            new BytePointer("eng"),
            tesseract.OEM_LSTM_ONLY,
            (BytePointer) null,
            0,
            (StringVector) null,
            (StringVector) null,
            false,
            (FileReader) null);
      }
    }
  }

  private static List<String> languages(Path folder) throws IOException {
    if (folder.toString().isEmpty() || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("[a-z]{3}\\.traineddata") && !name.startsWith("osd"))
          .map(name -> name.substring(0, 3))
          // English first: it is the commonest and breaks ties.
          .sorted((a, b) -> a.equals("eng") ? -1 : b.equals("eng") ? 1 : a.compareTo(b))
          .collect(Collectors.toUnmodifiableList());
    }
  }
}
