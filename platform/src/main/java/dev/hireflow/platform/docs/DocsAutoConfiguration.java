package dev.hireflow.platform.docs;

import dev.hireflow.contracts.route.Routes;
import dev.hireflow.platform.security.Caller;
import dev.hireflow.platform.security.CurrentUser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class DocsAutoConfiguration {

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, CurrentUser.class);
  }

  @Bean
  @ConditionalOnMissingBean
  OpenAPI openApi(@Value("${spring.application.name}") String name) {
    return new OpenAPI().info(new Info().title("Hireflow " + name).version("1"));
  }

  @Bean
  OpenApiCustomizer routeDescriptions() {
    return new RouteDescriptions(Routes.all());
  }
}
