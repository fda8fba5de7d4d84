package dev.hireflow.resume.page;

import dev.hireflow.extraction.JsonResume;
import dev.hireflow.extraction.JsonResume.Basics;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;

/** Resumes that no person wrote. */
final class SampleResumes {

  private SampleResumes() {}

  /** Every text of the document is the one given; found by its shape, so new fields are in. */
  static JsonResume saying(String text) {
    return (JsonResume) value(JsonResume.class, text);
  }

  static JsonResume empty() {
    return of(null);
  }

  static JsonResume named(String name) {
    return of(new Basics(name, null, null, null, null, null, null, null));
  }

  static JsonResume of(Basics basics) {
    return new JsonResume(null, basics, null, null, null, null, null, null, null, null, null, null);
  }

  private static Object value(Type type, String text) {
    if (type == String.class) {
      return text;
    }
    if (type instanceof ParameterizedType list) {
      Object element = value(list.getActualTypeArguments()[0], text);
      return List.of(element, element);
    }
    return created((Class<?>) type, text);
  }

  private static Object created(Class<?> type, String text) {
    RecordComponent[] parts = type.getRecordComponents();
    Class<?>[] types = Stream.of(parts).map(RecordComponent::getType).toArray(Class[]::new);
    Object[] values =
        Stream.of(parts).map(part -> value(part.getGenericType(), text)).toArray(Object[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
