package dev.hireflow.job.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationStatusTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "PENDING,     REVIEWED SHORTLISTED REJECTED",
        "REVIEWED,    SHORTLISTED REJECTED",
        "SHORTLISTED, ACCEPTED REJECTED",
        "ACCEPTED,    none",
        "REJECTED,    none",
        "WITHDRAWN,   none"
      })
  void ofAllThirtySixPairsOnlyTheStepsThatLeadOnAreTaken(ApplicationStatus from, String allowed) {
    Set<String> next = allowed == null ? Set.of() : Set.of(allowed.split(" "));
    for (ApplicationStatus to : ApplicationStatus.values()) {
      if (next.contains(to.name())) {
        assertThatCode(() -> from.requireStepTo(to)).doesNotThrowAnyException();
      } else {
        assertThatThrownBy(() -> from.requireStepTo(to))
            .isInstanceOfSatisfying(
                ApiException.class,
                refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CONFLICT))
            .hasMessage("An application can't go from " + from.id() + " to " + to.id());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsDecidedCanNotBeWithdrawn(ApplicationStatus status) {
    switch (status) {
      case PENDING, REVIEWED, SHORTLISTED -> assertThat(status.isChangedByWithdrawal()).isTrue();
      case WITHDRAWN -> assertThat(status.isChangedByWithdrawal()).isFalse();
      case ACCEPTED, REJECTED ->
          assertThatThrownBy(status::isChangedByWithdrawal)
              .isInstanceOf(ApiException.class)
              .hasMessageContaining(status.id());
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyStateIsFoundByItsNameOnTheWire(ApplicationStatus status) {
    assertThat(ApplicationStatus.of(status.id())).isEqualTo(status);
    assertThat(status.id()).matches(ApplicationStatus.PATTERN);
  }
}
