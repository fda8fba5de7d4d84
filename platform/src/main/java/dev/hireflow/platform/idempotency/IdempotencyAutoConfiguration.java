package dev.hireflow.platform.idempotency;

import dev.hireflow.platform.lifecycle.BackgroundTask;
import io.r2dbc.spi.ConnectionFactory;
import java.time.Duration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration
@ConditionalOnClass(ConnectionFactory.class)
@ConditionalOnProperty("hireflow.database")
class IdempotencyAutoConfiguration {

  @Bean
  IdempotencyKeys idempotencyKeys(DatabaseClient database) {
    return new IdempotencyKeys(database);
  }

  @Bean
  Idempotent idempotent(IdempotencyKeys keys, JsonMapper json) {
    return new Idempotent(keys, json);
  }

  @Bean
  BackgroundTask idempotencyCleaning(IdempotencyKeys keys) {
    return BackgroundTask.every(Duration.ofHours(1), "idempotency cleaning", keys::forgetOld);
  }
}
