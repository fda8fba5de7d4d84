package dev.hireflow.auth.recruiter;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the template of a recruiter's page shows; what is null is left out. */
record RecruiterPage(
    @Nullable String title,
    @Nullable String person,
    @Nullable String line,
    List<String> about,
    List<Link> links,
    boolean verified,
    boolean hiring,
    List<Opening> openings) {

  static RecruiterPage of(RecruiterProfile profile, List<KnownPosting> postings) {
    boolean company = profile.recruiterType().equals(ProfileFields.COMPANY);
    String companyName = profile.companyName();
    String fullName = profile.fullName();
    return new RecruiterPage(
        company ? companyName : fullName,
        company ? fullName : companyName,
        joined(profile.industry(), profile.specialization(), size(profile), profile.location()),
        paragraphs(profile.bio()),
        Stream.of(
                Link.of("Website", profile.companyWebsite()),
                Link.of("LinkedIn", profile.linkedinUrl()))
            .filter(Objects::nonNull)
            .toList(),
        profile.isVerified(),
        !postings.isEmpty(),
        postings.stream().map(Opening::of).toList());
  }

  private static List<String> paragraphs(@Nullable String text) {
    return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static @Nullable String size(RecruiterProfile profile) {
    return profile.companySize() == null ? null : profile.companySize() + " people";
  }

  private static @Nullable String joined(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .reduce((before, next) -> before + " · " + next)
        .orElse(null);
  }

  /** An address of the web; others were refused when the profile was written. */
  record Link(String name, String address) {

    static @Nullable Link of(String name, @Nullable String address) {
      return address == null ? null : new Link(name, address);
    }
  }

  /** A posting that takes applications. */
  record Opening(String title, @Nullable String line, String date, String shownDate) {

    private static final DateTimeFormatter SHOWN =
        DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    static Opening of(KnownPosting posting) {
      return new Opening(
          posting.title(),
          joined(posting.companyName(), posting.location(), posting.jobType()),
          posting.createdAt().toString().substring(0, 10),
          SHOWN.format(posting.createdAt()));
    }
  }
}
