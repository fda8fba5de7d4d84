package dev.hireflow.job.posting;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** A posting in the words of schema.org; what we don't know is left out. */
final class PostingLinkedData {

  private PostingLinkedData() {}

  static Map<String, Object> of(JobPosting posting, URI publicBaseUrl) {
    String id = Long.toString(posting.id());
    String company = posting.companyName();
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org/");
    data.put("@type", "JobPosting");
    data.put("title", posting.title());
    data.put("description", html(posting.description()));
    data.put("identifier", Map.of("@type", "PropertyValue", "name", company, "value", id));
    data.put("url", publicBaseUrl.toString().replaceFirst("/+$", "") + "/api/v1/jobs/" + id);
    data.put("datePosted", posting.createdAt().toString());
    data.put("hiringOrganization", Map.of("@type", "Organization", "name", company));
    putOptional(data, posting);
    return data;
  }

  private static void putOptional(Map<String, Object> data, JobPosting posting) {
    if (posting.expiresAt() != null) {
      data.put("validThrough", posting.expiresAt().toString());
    }
    if (posting.jobType() != null) {
      data.put("employmentType", JobType.employmentType(posting.jobType()));
    }
    if (posting.location() != null) {
      data.putAll(PostingPlace.members(posting.location()));
    }
    put(data, "qualifications", posting.requirements());
    put(data, "experienceRequirements", experience(posting.experienceLevel()));
  }

  private static @Nullable String experience(@Nullable String level) {
    return level == null ? null : level + " level";
  }

  private static void put(Map<String, Object> data, String name, @Nullable String text) {
    if (text != null) {
      data.put(name, html(text));
    }
  }

  /** The description is HTML there, and plain text here. */
  private static String html(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
