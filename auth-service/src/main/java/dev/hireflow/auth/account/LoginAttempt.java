package dev.hireflow.auth.account;

import dev.hireflow.auth.session.Device;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ClientAddress;
import dev.hireflow.platform.web.ErrorCode;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Somebody says that this account is theirs.
 *
 * @param refusalMessage how this surface says no
 */
record LoginAttempt(
    String email, String password, String address, Device device, String refusalMessage) {

  static LoginAttempt of(
      String email, String password, ServerHttpRequest request, String refusalMessage) {
    return new LoginAttempt(
        email, password, ClientAddress.of(request), Device.of(request), refusalMessage);
  }

  ApiException refusal() {
    return new ApiException(ErrorCode.INVALID_CREDENTIALS, refusalMessage);
  }

  /** Without the password, should it ever be logged. */
  @Override
  public String toString() {
    return "LoginAttempt[email=" + email + ", address=" + address + "]";
  }
}
