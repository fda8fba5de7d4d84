package dev.hireflow.platform.web;

import dev.hireflow.platform.environment.HireflowProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.reactive.UrlHandlerFilter;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.server.WebFilter;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(
    beforeName = {
      "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
      "org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration"
    })
class WebAutoConfiguration {

  @Bean
  JsonMapperBuilderCustomizer jsonRules() {
    return new JsonRules();
  }

  @Bean
  ProblemWriter problemWriter(JsonMapper json, HireflowProperties properties) {
    return new ProblemWriter(json, properties.development());
  }

  @Bean
  ProblemExceptionHandler problemExceptionHandler(ProblemWriter problems) {
    return new ProblemExceptionHandler(problems);
  }

  @Bean
  WebFilter detachedHandling() {
    return new DetachedHandling();
  }

  /** Before security, which looks the path up in the table of routes. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  WebFilter trailingSlashFilter() {
    return UrlHandlerFilter.trailingSlashHandler("/**").mutateRequest().build();
  }

  @Bean
  WebFluxConfigurer pageArguments() {
    return new WebFluxConfigurer() {
      @Override
      public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(new PageArgumentResolver());
      }
    };
  }
}
