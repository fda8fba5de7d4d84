package dev.hireflow.gateway.route;

import dev.hireflow.contracts.route.Route;
import dev.hireflow.contracts.route.Routes;
import dev.hireflow.contracts.route.Service;
import dev.hireflow.gateway.inbound.Inbound;
import dev.hireflow.platform.environment.HireflowProperties;
import dev.hireflow.platform.security.RouteTable;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.web.server.ServerWebExchange;

/** The table of routes as Spring Cloud Gateway sees it: one route for each service. */
@Configuration(proxyBeanMethods = false)
class ServiceRoutes {

  @Bean
  RouteTable routeTable() {
    return new RouteTable(Routes.all().stream().filter(route -> !route.internal()).toList());
  }

  @Bean
  RouteLocator routeLocator(RouteLocatorBuilder builder, HireflowProperties properties) {
    RouteLocatorBuilder.Builder routes = builder.routes();
    for (Service service : Service.values()) {
      routes.route(
          service.id(),
          route ->
              route.predicate(exchange -> isFor(service, exchange)).uri(properties.url(service)));
    }
    return routes.build();
  }

  private static boolean isFor(Service service, ServerWebExchange exchange) {
    return Inbound.routeOf(exchange).map(Route::service).filter(service::equals).isPresent();
  }

  /** The firewall alone: who may do what is said by the table of routes. */
  @Bean
  SecurityWebFilterChain securityWebFilterChain(ServerHttpSecurity http) {
    return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
        .cors(ServerHttpSecurity.CorsSpec::disable)
        .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
        .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
        .logout(ServerHttpSecurity.LogoutSpec::disable)
        .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
        .headers(ServerHttpSecurity.HeaderSpec::disable)
        .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
        .authorizeExchange(exchanges -> exchanges.anyExchange().permitAll())
        .build();
  }
}
