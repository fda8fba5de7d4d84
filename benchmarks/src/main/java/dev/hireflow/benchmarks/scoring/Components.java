package dev.hireflow.benchmarks.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The ten parts of the macro average; one that has nothing to measure is left out of it. */
public final class Components {

  public static final String BASIC_PRESENT = "basicInfo (present)";
  public static final String BASIC_ALL = "basicInfo (all)";
  public static final String WORK_F1 = "work title+company F1";
  public static final String WORK_FIELDS = "work sub-fields";
  public static final String EDUCATION_F1 = "education F1";
  public static final String EDUCATION_FIELDS = "education sub-fields";
  public static final String DATES = "dates";
  public static final String SKILLS_F1 = "skills F1";
  public static final String LANGUAGES_F1 = "languages F1";
  public static final String CERTIFICATIONS_F1 = "certifications F1";

  private Components() {}

  static Map<String, OptionalDouble> of(
      Map<String, BasicAccuracy> basic,
      Map<EntryKind, EntryAccuracy> entries,
      Map<ListKind, Optional<Measures>> lists) {
    Map<String, OptionalDouble> parts = new LinkedHashMap<>();
    parts.put(BASIC_PRESENT, Mean.of(basic.values().stream().map(BasicAccuracy::present).toList()));
    parts.put(BASIC_ALL, Mean.of(basic.values().stream().map(BasicAccuracy::all).toList()));
    entries.forEach((kind, accuracy) -> {
      boolean work = kind == EntryKind.WORK;
      parts.put(work ? WORK_F1 : EDUCATION_F1, accuracy.f1());
      parts.put(work ? WORK_FIELDS : EDUCATION_FIELDS, accuracy.meanOfFields());
    });
    parts.put(DATES, dates(entries));
    lists.forEach((kind, measures) -> parts.put(name(kind), f1(measures)));
    return parts;
  }

  private static OptionalDouble dates(Map<EntryKind, EntryAccuracy> entries) {
    List<OptionalDouble> dates = new ArrayList<>();
    for (EntryAccuracy accuracy : entries.values()) {
      for (String date : Fields.DATES) {
        EntryAccuracy.Field field = accuracy.fields().get(date);
        dates.add(field == null ? OptionalDouble.empty() : field.exact());
      }
    }
    return Mean.of(dates);
  }

  private static String name(ListKind kind) {
    return switch (kind) {
      case SKILLS -> SKILLS_F1;
      case LANGUAGES -> LANGUAGES_F1;
      case CERTIFICATIONS -> CERTIFICATIONS_F1;
    };
  }

  private static OptionalDouble f1(Optional<Measures> measures) {
    return measures.map(found -> OptionalDouble.of(found.f1())).orElse(OptionalDouble.empty());
  }
}
