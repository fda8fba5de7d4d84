package dev.hireflow.resume.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The words around a resume, such as its headings, in its own language where we speak it. */
record Words(Locale locale, Map<String, String> texts) {

  static final Words ENGLISH = load("en");

  private static final Map<String, Words> ALL =
      Stream.concat(
              Stream.of(ENGLISH), Stream.of("de", "es", "fr", "it", "nl", "pt").map(Words::load))
          .collect(Collectors.toMap(Words::language, Function.identity()));

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "ur", "yi");

  /** Reads the files, as any first use does; for a moment at which that may block. */
  static void prepare() {}

  static Words of(@Nullable String language) {
    return ALL.getOrDefault(Locale.forLanguageTag(tag(language)).getLanguage(), ENGLISH);
  }

  /** A value for {@code lang}; what is no language is taken for English. */
  static String tag(@Nullable String language) {
    Locale locale = Locale.forLanguageTag(language == null ? "en" : language);
    return locale.getLanguage().isEmpty() ? "en" : locale.toLanguageTag();
  }

  static String direction(@Nullable String language) {
    String code = Locale.forLanguageTag(tag(language)).getLanguage();
    return RIGHT_TO_LEFT.contains(code) ? "rtl" : "ltr";
  }

  String get(String key) {
    return Objects.requireNonNull(texts.get(key), key);
  }

  String language() {
    return locale.getLanguage();
  }

  private static Words load(String language) {
    ClassPathResource file = new ClassPathResource("pages/words/" + language + ".properties");
    try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      Map<String, String> texts =
          properties.stringPropertyNames().stream()
              .collect(Collectors.toUnmodifiableMap(name -> name, properties::getProperty));
      return new Words(Locale.forLanguageTag(language), texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
