package dev.hireflow.contracts.route;

import static dev.hireflow.contracts.route.Credential.ACCESS;
import static dev.hireflow.contracts.route.Credential.SIGNUP;
import static dev.hireflow.contracts.route.RateLimit.LOGIN;
import static dev.hireflow.contracts.route.RateLimit.MAIL;
import static dev.hireflow.contracts.route.RateLimit.REGISTER;
import static dev.hireflow.contracts.route.Route.internal;
import static dev.hireflow.contracts.route.Route.open;
import static dev.hireflow.contracts.route.Route.user;
import static dev.hireflow.contracts.route.Service.AUTH;

import java.util.List;

/** The routes of auth-service. */
final class AuthRoutes {

  static final List<Route> ALL =
      List.of(
          open(AUTH, "POST", "/api/auth/register").limit(REGISTER),
          open(AUTH, "POST", "/api/auth/login").limit(LOGIN),
          open(AUTH, "POST", "/api/auth/refresh").limit(LOGIN),
          open(AUTH, "POST", "/api/auth/logout").accepting(ACCESS),
          user(AUTH, "GET", "/api/auth/profile"),
          open(AUTH, "POST", "/api/auth/verify-token").limit(LOGIN),
          open(AUTH, "GET", "/api/auth/jwt-info"),
          open(AUTH, "POST", "/api/auth/signup-init").limit(REGISTER),
          open(AUTH, "POST", "/api/auth/signup").accepting(SIGNUP),
          open(AUTH, "POST", "/api/v1/auth/register").limit(REGISTER),
          open(AUTH, "POST", "/api/v1/auth/login").limit(LOGIN),
          open(AUTH, "POST", "/api/v1/auth/register/recruiter").limit(REGISTER),
          open(AUTH, "GET", "/api/v1/recruiters/profile/{username}"),
          user(AUTH, "GET", "/api/v1/recruiters/profile"),
          user(AUTH, "PUT", "/api/v1/recruiters/profile"),
          open(AUTH, "GET", "/recruiter/profile/{username}"),
          open(AUTH, "GET", "/api/auth/verify-email"),
          open(AUTH, "POST", "/api/auth/verify-email"),
          user(AUTH, "POST", "/api/auth/resend-verification").limit(MAIL),
          user(AUTH, "POST", "/api/v1/admin/api-tokens"),
          user(AUTH, "GET", "/api/v1/admin/api-tokens"),
          user(AUTH, "DELETE", "/api/v1/admin/api-tokens/{id}"),
          open(AUTH, "GET", "/.well-known/jwks.json"),
          open(AUTH, "GET", "/.well-known/oauth-authorization-server"),
          open(AUTH, "POST", "/oauth2/token"),
          open(AUTH, "POST", "/oauth2/introspect"),
          internal(AUTH, "POST", "/internal/exchange"),
          internal(AUTH, "GET", "/internal/revocations"),
          internal(AUTH, "GET", "/internal/users/{id}"),
          internal(AUTH, "GET", "/internal/users"));

  private AuthRoutes() {}
}
