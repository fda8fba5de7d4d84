package dev.hireflow.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Gives a controller the {@link CurrentUser}, or the {@link Caller} where other kinds may call too;
 * on an open route a nullable {@code Caller}. An {@link AdminUser} is a {@code CurrentUser} in that
 * role: as the first argument it refuses others before their request is looked at.
 */
final class CallerArgumentResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    return type == CurrentUser.class || type == AdminUser.class || type == Caller.class;
  }

  @Override
  public Mono<Object> resolveArgument(
      MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
    Mono<Caller> caller =
        exchange
            .getPrincipal()
            .ofType(CallerAuthentication.class)
            .map(CallerAuthentication::getPrincipal);
    Class<?> type = parameter.getParameterType();
    if (type == Caller.class) {
      return caller.cast(Object.class);
    }
    return caller
        .mapNotNull(CallerArgumentResolver::user)
        .switchIfEmpty(
            Mono.error(() -> Refusals.unauthenticated(exchange.getRequest().getPath().value())))
        .map(user -> type == AdminUser.class ? AdminUser.of(user) : user);
  }

  private static @Nullable CurrentUser user(Caller caller) {
    if (caller.userId() == null || caller.email() == null || caller.userType() == null) {
      return null;
    }
    return new CurrentUser(caller.userId(), caller.email(), caller.userType(), caller.sid());
  }
}
