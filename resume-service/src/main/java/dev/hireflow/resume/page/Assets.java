package dev.hireflow.resume.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The files that pages need: style sheets, fonts with their licences, an icon. */
@Component
public class Assets {

  private static final List<String> SHARED = List.of("base.css", "page.svg");

  private static final List<String> SERIF =
      List.of(
          "source-serif-4-latin.woff2",
          "source-serif-4-latin-ext.woff2",
          "source-serif-4-italic-latin.woff2",
          "source-serif-4-italic-latin-ext.woff2",
          "source-serif-4.txt");

  private static final List<String> SANS =
      List.of(
          "instrument-sans-latin.woff2", "instrument-sans-latin-ext.woff2", "instrument-sans.txt");

  private static final Map<String, MediaType> TYPES =
      Map.of(
          "css",
          new MediaType("text", "css", StandardCharsets.UTF_8),
          "svg",
          MediaType.valueOf("image/svg+xml"),
          "txt",
          new MediaType("text", "plain", StandardCharsets.UTF_8),
          "woff2",
          MediaType.valueOf("font/woff2"));

  private final Map<String, Asset> files =
      Stream.of(
              SHARED.stream(),
              SERIF.stream(),
              SANS.stream(),
              Stream.of(Theme.values()).map(Assets::style),
              Stream.of("preview.css"))
          .flatMap(Function.identity())
          .map(Assets::load)
          .collect(Collectors.toUnmodifiableMap(Asset::name, Function.identity()));

  /** A file under its name in links. */
  public record Asset(String name, MediaType type, byte[] bytes) {}

  public Optional<Asset> find(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** All that a portfolio in the theme needs. */
  public List<Asset> of(Theme theme) {
    return Stream.of(SHARED.stream(), Stream.of(style(theme)), fonts(theme).stream())
        .flatMap(Function.identity())
        .flatMap(name -> find(name).stream())
        .toList();
  }

  /** Those that nearly every page in the theme shows. */
  static List<String> mainFonts(Theme theme) {
    return fonts(theme).stream().filter(name -> name.endsWith("-latin.woff2")).toList();
  }

  private static List<String> fonts(Theme theme) {
    return switch (theme) {
      case QUARTO -> SERIF;
      case MERIDIAN -> SANS;
    };
  }

  private static String style(Theme theme) {
    return theme.id() + ".css";
  }

  private static Asset load(String name) {
    try {
      byte[] bytes = new ClassPathResource("pages/assets/" + name).getContentAsByteArray();
      MediaType type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      return new Asset(name, Objects.requireNonNull(type, name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
