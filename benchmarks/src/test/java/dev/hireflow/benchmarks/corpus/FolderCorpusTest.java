package dev.hireflow.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCorpusTest {

  private static final String LABEL =
      """
      {"basicInfo": {"city": "Bonn", "state": null, "phone": 123},
       "education": [{"university": "Bonn"}, null],
       "skills": ["Java", null, {"name": "Go"}], "languages": [{"language": "German"}],
       "alternatives": {"basicInfo.city": ["Köln", null]},
       "layout": "image", "lang": "de"}
      """;

  @TempDir Path folder;

  @Test
  void readsDocumentsBesideTheirLabels() throws IOException {
    Files.writeString(folder.resolve("jane.cv.json"), LABEL);
    Files.writeString(folder.resolve("jane.cv.PDF"), "%PDF");
    Files.writeString(folder.resolve("notes.txt"), "no label");

    List<LabelledDocument> documents = new FolderCorpus(folder).documents();

    assertThat(documents).hasSize(1);
    LabelledDocument document = documents.getFirst();
    assertThat(document.name()).isEqualTo("jane.cv");
    assertThat(document.kind()).isEqualTo("pdf (scan)");
    assertThat(document.language()).isEqualTo("de");
    assertThat(document.bytes()).isEqualTo("%PDF".getBytes());
  }

  @Test
  void readsLabelsWithGapsAndOddKinds() throws IOException {
    Files.writeString(folder.resolve("a.json"), LABEL);
    Files.writeString(folder.resolve("a.txt"), "text");

    var label = new FolderCorpus(folder).documents().getFirst().label();

    assertThat(label.resume().basicInfo()).isEqualTo(Map.of("city", "Bonn", "phone", "123"));
    assertThat(label.resume().education()).containsExactly(Map.of("university", "Bonn"));
    assertThat(label.resume().skills()).containsExactly("Java", "", "Go");
    assertThat(label.resume().languages()).containsExactly("German");
    assertThat(label.resume().certifications()).isEmpty();
    assertThat(label.alternatives()).isEqualTo(Map.of("basicInfo.city", List.of("Köln", "")));
  }

  @Test
  void namesALabelWithoutDocument() throws IOException {
    Files.writeString(folder.resolve("a.json"), LABEL);

    assertThatThrownBy(() -> new FolderCorpus(folder).documents())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no document beside")
        .hasMessageContaining("a.json");
  }

  @Test
  void wantsLabels() {
    assertThatThrownBy(() -> new FolderCorpus(folder).documents())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no labels");
  }
}
