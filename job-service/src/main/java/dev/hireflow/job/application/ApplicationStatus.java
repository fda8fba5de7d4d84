package dev.hireflow.job.application;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** How far an application has come; the lower-case name stands in the table and in answers. */
enum ApplicationStatus {
  PENDING,
  REVIEWED,
  SHORTLISTED,
  ACCEPTED,
  REJECTED,
  WITHDRAWN;

  static final String PATTERN = "pending|reviewed|shortlisted|accepted|rejected|withdrawn";
  static final String MESSAGE =
      "must be pending, reviewed, shortlisted, accepted, rejected or withdrawn";

  static ApplicationStatus of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  static List<String> ids() {
    return Stream.of(values()).map(ApplicationStatus::id).toList();
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** 409 unless the recruiter may take this step. */
  void requireStepTo(ApplicationStatus next) {
    if (!steps().contains(next)) {
      throw new ApiException(
          ErrorCode.CONFLICT, "An application can't go from " + id() + " to " + next.id());
    }
  }

  /** Whether withdrawing changes anything; 409 when it is too late. */
  boolean isChangedByWithdrawal() {
    if (this == ACCEPTED || this == REJECTED) {
      throw new ApiException(
          ErrorCode.CONFLICT, "An application that is " + id() + " can't be withdrawn");
    }
    return this != WITHDRAWN;
  }

  private Set<ApplicationStatus> steps() {
    return switch (this) {
      case PENDING -> Set.of(REVIEWED, SHORTLISTED, REJECTED);
      case REVIEWED -> Set.of(SHORTLISTED, REJECTED);
      case SHORTLISTED -> Set.of(ACCEPTED, REJECTED);
      case ACCEPTED, REJECTED, WITHDRAWN -> Set.of();
    };
  }
}
