package dev.hireflow.job.posting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How many of the postings found are of each kind; kinds without any are there with 0. */
record Facets(
    @JsonProperty("job_type") Map<String, Long> jobType,
    @JsonProperty("experience_level") Map<String, Long> experienceLevel) {

  static Facets of(List<Group> groups) {
    return new Facets(
        counts(JobType.ids(), groups, Group::jobType),
        counts(ExperienceLevel.ids(), groups, Group::experienceLevel));
  }

  private static Map<String, Long> counts(
      List<String> kinds, List<Group> groups, Function<Group, @Nullable String> kind) {
    Map<String, Long> counts = new LinkedHashMap<>();
    kinds.forEach(each -> counts.put(each, 0L));
    for (Group group : groups) {
      String of = kind.apply(group);
      if (of != null) {
        counts.merge(of, group.postings, Long::sum);
      }
    }
    return counts;
  }

  /** The postings that have both in common. */
  record Group(@Nullable String jobType, @Nullable String experienceLevel, long postings) {}
}
