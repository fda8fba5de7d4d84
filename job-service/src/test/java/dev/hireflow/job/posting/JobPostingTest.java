package dev.hireflow.job.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobPostingTest {

  private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
  private static final Instant BEFORE = NOW.minusSeconds(1);
  private static final Instant AFTER = NOW.plusSeconds(1);
  private static final Instant LATER = NOW.plusSeconds(2);

  @Test
  void aPostingIsOpenUntilItsEndOrItsClosing() {
    assertThat(posting(true, null).status(NOW)).isEqualTo(PostingStatus.OPEN);
    assertThat(posting(true, AFTER).status(NOW)).isEqualTo(PostingStatus.OPEN);
    assertThat(posting(true, NOW).status(NOW)).isEqualTo(PostingStatus.EXPIRED);
    assertThat(posting(true, BEFORE).status(NOW)).isEqualTo(PostingStatus.EXPIRED);
    assertThat(posting(false, null).status(NOW)).isEqualTo(PostingStatus.CLOSED);
    assertThat(posting(false, BEFORE).status(NOW)).isEqualTo(PostingStatus.CLOSED);
  }

  @Test
  void reopeningChangesWhatIsClosedOrGetsAnotherEnd() {
    assertThat(posting(false, null).isChangedByReopening(null, NOW)).isTrue();
    assertThat(posting(false, AFTER).isChangedByReopening(null, NOW)).isTrue();
    assertThat(posting(false, BEFORE).isChangedByReopening(LATER, NOW)).isTrue();
    assertThat(posting(true, BEFORE).isChangedByReopening(LATER, NOW)).isTrue();
    assertThat(posting(true, AFTER).isChangedByReopening(LATER, NOW)).isTrue();
    assertThat(posting(true, null).isChangedByReopening(null, NOW)).isFalse();
    assertThat(posting(true, AFTER).isChangedByReopening(AFTER, NOW)).isFalse();
  }

  @Test
  void whatHasExpiredIsNotReopenedWithoutANewEnd() {
    for (boolean active : new boolean[] {true, false}) {
      assertThatThrownBy(() -> posting(active, BEFORE).isChangedByReopening(null, NOW))
          .isInstanceOfSatisfying(
              ApiException.class,
              refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CONFLICT));
    }
  }

  @Test
  void linkedDataHasTheMembersThatSearchEnginesAskFor() {
    Map<String, Object> data =
        PostingLinkedData.of(posting(true, AFTER), URI.create("https://jobs.example.com/"));

    assertThat(data)
        .containsEntry("@context", "https://schema.org/")
        .containsEntry("@type", "JobPosting")
        .containsEntry("title", "Engineer")
        .containsEntry("description", "a &lt; b\n&quot;c&quot; é")
        .containsEntry("datePosted", NOW.toString())
        .containsEntry("validThrough", AFTER.toString())
        .containsEntry("employmentType", "CONTRACTOR")
        .containsEntry("experienceRequirements", "senior level")
        .containsEntry("url", "https://jobs.example.com/api/v1/jobs/3")
        .containsEntry("hiringOrganization", Map.of("@type", "Organization", "name", "Acme"))
        .containsEntry(
            "identifier", Map.of("@type", "PropertyValue", "name", "Acme", "value", "3"));
    assertThat(PostingLinkedData.of(posting(true, null), URI.create("http://localhost")))
        .doesNotContainKeys("validThrough", "qualifications");
  }

  @Test
  void eachTypeHasItsNameInLinkedData() {
    assertThat(JobType.ids())
        .extracting(JobType::employmentType)
        .containsExactly("FULL_TIME", "PART_TIME", "CONTRACTOR", "INTERN");
    assertThat(JobType.ids()).allMatch(id -> id.matches(JobType.PATTERN));
    assertThat(ExperienceLevel.ids()).allMatch(id -> id.matches(ExperienceLevel.PATTERN));
  }

  @Test
  void placesAreReadAsFarAsTheySpeakForThemselves() {
    assertThat(address("Berlin")).isEqualTo(Map.of("addressLocality", "Berlin"));
    assertThat(address("Berlin, Germany"))
        .isEqualTo(Map.of("addressLocality", "Berlin", "addressCountry", "DE"));
    assertThat(address("San Francisco, CA"))
        .isEqualTo(Map.of("addressLocality", "San Francisco", "addressRegion", "CA"));
    assertThat(address("Austin, TX, USA"))
        .isEqualTo(
            Map.of("addressLocality", "Austin", "addressRegion", "TX", "addressCountry", "US"));
    assertThat(address("Portugal")).isEqualTo(Map.of("addressCountry", "PT"));
    assertThat(address("Remoteville")).isEqualTo(Map.of("addressLocality", "Remoteville"));
  }

  @Test
  void remoteWorkIsATypeAndNoPlace() {
    Map<String, Object> anywhere = Map.of("jobLocationType", "TELECOMMUTE");
    assertThat(PostingPlace.members("Remote")).isEqualTo(anywhere);
    assertThat(PostingPlace.members("remote (EU)")).isEqualTo(anywhere);
    for (String german : new String[] {"Remote (Germany)", "REMOTE - germany", "Remote, Germany"}) {
      assertThat(PostingPlace.members(german))
          .isEqualTo(
              Map.of(
                  "jobLocationType",
                  "TELECOMMUTE",
                  "applicantLocationRequirements",
                  Map.of("@type", "Country", "name", "DE")));
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> address(String location) {
    var place = (Map<String, Object>) PostingPlace.members(location).get("jobLocation");
    var address = new java.util.HashMap<>((Map<String, Object>) place.get("address"));
    assertThat(address.remove("@type")).isEqualTo("PostalAddress");
    return address;
  }

  private static JobPosting posting(boolean active, Instant expiresAt) {
    return new JobPosting(
        3,
        9,
        "Engineer",
        "Acme",
        "Berlin",
        "contract",
        "senior",
        "a < b\n\"c\" é",
        null,
        null,
        active,
        0,
        0,
        NOW,
        NOW,
        expiresAt,
        1);
  }
}
