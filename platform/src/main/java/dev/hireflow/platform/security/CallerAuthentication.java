package dev.hireflow.platform.security;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;

/** A verified token as Spring Security carries it through the request. */
final class CallerAuthentication extends AbstractAuthenticationToken {

  private final transient Caller caller;
  private final transient Jwt token;

  CallerAuthentication(Caller caller, Jwt token) {
    super(List.of());
    this.caller = caller;
    this.token = token;
    setAuthenticated(true);
  }

  @Override
  public Caller getPrincipal() {
    return caller;
  }

  @Override
  public Jwt getCredentials() {
    return token;
  }

  @Override
  public String getName() {
    return caller.key();
  }
}
