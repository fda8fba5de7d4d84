package dev.hireflow.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder with documents NAME.ext beside their labels NAME.json. */
public final class FolderCorpus implements Corpus {

  private static final String JSON = "json";

  private final JsonMapper mapper = new JsonMapper();
  private final Path folder;

  public FolderCorpus(Path folder) {
    this.folder = folder;
  }

  @Override
  public String name() {
    return folder.toString();
  }

  @Override
  public boolean isOfRealDocuments() {
    return true;
  }

  @Override
  public List<LabelledDocument> documents() throws IOException {
    List<Path> files = files();
    List<LabelledDocument> documents = new ArrayList<>();
    for (Path file : files) {
      if (extension(file).equals(JSON)) {
        documents.add(document(file, files));
      }
    }
    if (documents.isEmpty()) {
      throw new IOException("no labels NAME.json in " + folder);
    }
    return documents;
  }

  private LabelledDocument document(Path label, List<Path> files) throws IOException {
    JsonNode json = read(label);
    Path document = beside(label, files);
    return new LabelledDocument(
        stem(label),
        extension(document),
        json.path("layout").asString("unknown"),
        json.path("lang").asString("unknown"),
        Map.of(),
        Files.readAllBytes(document),
        LabelJson.label(json));
  }

  private JsonNode read(Path label) throws IOException {
    try {
      return mapper.readTree(Files.readAllBytes(label));
    } catch (JacksonException e) {
      throw new IOException(label + " is no JSON", e);
    }
  }

  private static Path beside(Path label, List<Path> files) throws IOException {
    return files.stream()
        .filter(file -> stem(file).equals(stem(label)) && !extension(file).equals(JSON))
        .findFirst()
        .orElseThrow(() -> new IOException("no document beside " + label));
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException("no folder " + folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String stem(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
