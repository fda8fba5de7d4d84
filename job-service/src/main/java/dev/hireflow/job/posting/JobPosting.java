package dev.hireflow.job.posting;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job that people apply for.
 *
 * @param isActive false once its recruiter has closed it
 * @param version counts the changes of the posting and of its applications
 */
public record JobPosting(
    long id,
    long recruiterId,
    String title,
    String companyName,
    @Nullable String location,
    @Nullable String jobType,
    @Nullable String experienceLevel,
    String description,
    @Nullable String requirements,
    @Nullable String salaryRange,
    boolean isActive,
    int viewsCount,
    int applicationsCount,
    Instant createdAt,
    Instant updatedAt,
    @Nullable Instant expiresAt,
    long version) {

  PostingStatus status(Instant now) {
    if (!isActive) {
      return PostingStatus.CLOSED;
    }
    return hasPassed(expiresAt, now) ? PostingStatus.EXPIRED : PostingStatus.OPEN;
  }

  /**
   * Whether opening it again until then changes anything.
   *
   * @param until null keeps the end that it has, which must not be past then
   */
  boolean isChangedByReopening(@Nullable Instant until, Instant now) {
    if (until == null && hasPassed(expiresAt, now)) {
      throw new ApiException(
          ErrorCode.CONFLICT, "The posting has expired: give a new expires_at to reopen it");
    }
    return !isActive || (until != null && !until.equals(expiresAt));
  }

  private static boolean hasPassed(@Nullable Instant end, Instant now) {
    return end != null && !end.isAfter(now);
  }
}
