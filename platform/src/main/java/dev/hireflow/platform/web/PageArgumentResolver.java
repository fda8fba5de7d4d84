package dev.hireflow.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives a controller the {@link Page} that the query asks for. */
final class PageArgumentResolver implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Page.class;
  }

  @Override
  public Mono<Object> resolveArgument(
      MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
    MultiValueMap<String, String> query = exchange.getRequest().getQueryParams();
    return Mono.fromSupplier(() ->
        new Page(
            (int) number("limit", query.getFirst("limit"), Page.DEFAULT_LIMIT),
            number("offset", query.getFirst("offset"), 0),
            before(query.getFirst("cursor"))));
  }

  private static long before(@Nullable String cursor) {
    return cursor == null ? Long.MAX_VALUE : Cursors.decode(cursor);
  }

  private static long number(String name, @Nullable String text, long otherwise) {
    if (text == null) {
      return otherwise;
    }
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw ApiException.invalid(name, "must be a whole number");
    }
  }
}
