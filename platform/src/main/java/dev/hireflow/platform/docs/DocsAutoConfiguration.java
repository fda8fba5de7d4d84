package dev.hireflow.platform.docs;

import dev.hireflow.contracts.route.Routes;
import dev.hireflow.platform.security.AdminUser;
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
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.web.reactive.config.BlockingExecutionConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

@AutoConfiguration
class DocsAutoConfiguration {

  private static final int QUEUE = 50;

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Caller.class, CurrentUser.class, AdminUser.class);
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

  /** Springdoc reads class files when it is first asked; that is nothing for an event loop. */
  @Bean
  WebFluxConfigurer describingOffTheEventLoop() {
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setThreadNamePrefix("api-docs-");
    executor.setMaxPoolSize(2);
    executor.setQueueCapacity(QUEUE);
    executor.setDaemon(true);
    executor.initialize();
    return new WebFluxConfigurer() {
      @Override
      public void configureBlockingExecution(BlockingExecutionConfigurer configurer) {
        configurer
            .setExecutor(executor)
            .setControllerMethodPredicate(
                method -> method.getBeanType().getName().startsWith("org.springdoc."));
      }
    };
  }
}
