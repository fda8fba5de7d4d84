package dev.hireflow.platform.security;

import dev.hireflow.contracts.route.Route;
import dev.hireflow.contracts.route.Routes;
import dev.hireflow.platform.environment.HireflowProperties;
import dev.hireflow.platform.web.ApiException;
import dev.hireflow.platform.web.ErrorCode;
import dev.hireflow.platform.web.ProblemWriter;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import reactor.core.publisher.Mono;

/** A service's side of security: verify the token that the gateway chose, by the route's terms. */
@AutoConfiguration(
    beforeName = {
      "org.springframework.boot.security.autoconfigure.web.reactive.ReactiveWebSecurityAutoConfiguration",
      "org.springframework.boot.security.autoconfigure.ReactiveUserDetailsServiceAutoConfiguration"
    })
@EnableWebFluxSecurity
class SecurityAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  JwkFetcher jwkFetcher(HireflowProperties properties, WebClient.Builder client) {
    return TokenVerifiers.fromAuthService(properties, client);
  }

  @Bean
  TokenVerifier tokenVerifier(HireflowProperties properties, JwkFetcher fetcher, Clock clock) {
    return TokenVerifiers.of(properties, fetcher, clock);
  }

  @Bean
  @ConditionalOnMissingBean
  RouteTable routeTable(@Value("${spring.application.name}") String name) {
    List<Route> own =
        Routes.all().stream().filter(route -> route.service().id().equals(name)).toList();
    return new RouteTable(own);
  }

  @Bean
  @ConditionalOnMissingBean
  SecurityWebFilterChain securityWebFilterChain(
      ServerHttpSecurity http, RouteTable routes, TokenVerifier verifier, ProblemWriter problems) {
    AuthenticationWebFilter authentication =
        new AuthenticationWebFilter((Authentication verified) -> Mono.just(verified));
    authentication.setServerAuthenticationConverter(
        new RouteAuthenticationConverter(routes, verifier));
    authentication.setSecurityContextRepository(NoOpServerSecurityContextRepository.getInstance());
    return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .headers(ServerHttpSecurity.HeaderSpec::disable)
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .addFilterAt(authentication, SecurityWebFiltersOrder.AUTHENTICATION)
        .authorizeExchange(exchanges ->
            exchanges.anyExchange().access((caller, context) -> decide(routes, caller, context)))
        .exceptionHandling(handling ->
            handling.authenticationEntryPoint((exchange, denied) ->
                problems.write(
                    exchange, Refusals.unauthenticated(exchange.getRequest().getPath().value()))))
        .build();
  }

  /** An unknown path is nobody's secret: it goes on and becomes 404 or 405. */
  private static Mono<AuthorizationResult> decide(
      RouteTable routes, Mono<Authentication> caller, AuthorizationContext context) {
    boolean open = routes.find(context.getExchange().getRequest()).map(Route::open).orElse(true);
    return open
        ? Mono.just(new AuthorizationDecision(true))
        : caller
            .map(Authentication::isAuthenticated)
            .defaultIfEmpty(false)
            .map(AuthorizationDecision::new);
  }

  /**
   * Any method, so that the wrong one gets our 405; any header value, since other apps' cookies and
   * names of browsers are none of our business; what the firewall refuses gets our body.
   */
  @Bean
  StrictServerWebExchangeFirewall firewall() {
    StrictServerWebExchangeFirewall firewall = new StrictServerWebExchangeFirewall();
    firewall.setUnsafeAllowAnyHttpMethod(true);
    firewall.setAllowedHeaderValues(value -> true);
    return firewall;
  }

  @Bean
  ServerExchangeRejectedHandler rejectedHandler(ProblemWriter problems) {
    return (exchange, rejected) ->
        problems.write(
            exchange, new ApiException(ErrorCode.MALFORMED_REQUEST, "The URL is not legal"));
  }

  @Bean
  WebFluxConfigurer callerArguments() {
    return new WebFluxConfigurer() {
      @Override
      public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(new CallerArgumentResolver());
      }
    };
  }
}
