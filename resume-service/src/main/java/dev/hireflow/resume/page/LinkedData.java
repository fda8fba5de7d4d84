package dev.hireflow.resume.page;

import dev.hireflow.extraction.JsonResume;
import dev.hireflow.extraction.JsonResume.Education;
import dev.hireflow.extraction.JsonResume.Language;
import dev.hireflow.extraction.JsonResume.Location;
import dev.hireflow.extraction.JsonResume.Work;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What search engines are told about the person, as JSON that may stand inside a script tag. */
final class LinkedData {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private LinkedData() {}

  static String of(String url, JsonResume resume, ResumeView view) {
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("@context", "https://schema.org");
    person.put("@type", "Person");
    put(person, "name", view.name());
    put(person, "jobTitle", jobTitle(resume, view));
    put(person, "url", url);
    put(person, "sameAs", sameAs(view.contact()));
    put(person, "worksFor", named("Organization", current(resume).map(Work::name)));
    put(person, "alumniOf", named("EducationalOrganization", schools(resume)));
    put(person, "knowsAbout", skills(view.skills()));
    put(person, "knowsLanguage", languages(resume));
    put(person, "address", address(ResumeView.basics(resume).location()));
    return escaped(JSON.writeValueAsString(person));
  }

  private static String escaped(String json) {
    return json.replace("<", "\\u003C")
        .replace(">", "\\u003E")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private static @Nullable String jobTitle(JsonResume resume, ResumeView view) {
    return view.headline() == null
        ? current(resume).map(Work::position).filter(Objects::nonNull).findFirst().orElse(null)
        : view.headline();
  }

  private static List<String> sameAs(@Nullable Contact contact) {
    return contact == null
        ? List.of()
        : contact.sites().stream().map(Link::href).filter(Objects::nonNull).toList();
  }

  private static Stream<Work> current(JsonResume resume) {
    return Present.of(resume.work())
        .filter(job -> job.startDate() != null && Text.line(job.endDate()) == null);
  }

  private static Stream<@Nullable String> schools(JsonResume resume) {
    return Present.of(resume.education()).map(Education::institution);
  }

  private static List<String> skills(@Nullable Skills skills) {
    return skills == null
        ? List.of()
        : skills.groups().stream()
            .flatMap(group -> group.items().stream())
            .map(Item::text)
            .distinct()
            .toList();
  }

  private static List<String> languages(JsonResume resume) {
    return lines(Present.of(resume.languages()).map(Language::language));
  }

  private static Map<String, Object> address(@Nullable Location location) {
    Map<String, Object> address = new LinkedHashMap<>();
    if (location != null) {
      put(address, "addressLocality", location.city());
      put(address, "addressRegion", location.region());
      put(address, "addressCountry", location.countryCode());
    }
    return address.isEmpty() ? address : typed("PostalAddress", address);
  }

  private static List<Map<String, Object>> named(String type, Stream<@Nullable String> names) {
    return lines(names).stream().map(name -> typed(type, Map.of("name", name))).toList();
  }

  private static Map<String, Object> typed(String type, Map<String, Object> members) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("@type", type);
    object.putAll(members);
    return object;
  }

  private static List<String> lines(Stream<@Nullable String> texts) {
    return texts.map(Text::line).filter(Objects::nonNull).distinct().toList();
  }

  private static void put(Map<String, Object> object, String name, @Nullable String text) {
    String line = Text.line(text);
    if (line != null) {
      object.put(name, line);
    }
  }

  private static void put(Map<String, Object> object, String name, List<?> values) {
    if (!values.isEmpty()) {
      object.put(name, values);
    }
  }

  private static void put(Map<String, Object> object, String name, Map<String, Object> value) {
    if (!value.isEmpty()) {
      object.put(name, value);
    }
  }
}
