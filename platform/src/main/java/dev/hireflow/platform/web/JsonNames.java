package dev.hireflow.platform.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The members of a body as clients write them, which records may call otherwise. */
final class JsonNames {

  private JsonNames() {}

  /**
   * The path of a member.
   *
   * @param path of record components, as {@code recruiterProfile.companyName}
   */
  static String of(@Nullable Object body, String path) {
    List<String> names = new ArrayList<>();
    Class<?> type = body == null ? null : body.getClass();
    for (String step : path.split("\\.")) {
      Field field = type == null ? null : field(type, step);
      names.add(type == null || field == null ? step : name(type, field));
      type = field == null ? null : field.getType();
    }
    return String.join(".", names);
  }

  private static @Nullable Field field(Class<?> type, String name) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> field.getName().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static String name(Class<?> type, Field field) {
    JsonProperty named = field.getAnnotation(JsonProperty.class);
    if (named != null) {
      return named.value();
    }
    JsonNaming naming = type.getAnnotation(JsonNaming.class);
    return naming != null && naming.value() == SnakeCaseStrategy.class
        ? field.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT)
        : field.getName();
  }
}
