package dev.hireflow.auth.firstadmin;

import dev.hireflow.auth.password.PasswordPolicy;
import dev.hireflow.auth.settings.AdminProperties;
import dev.hireflow.platform.environment.HireflowProperties;
import dev.hireflow.platform.lifecycle.BackgroundTask;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

@Configuration(proxyBeanMethods = false)
class FirstAdminConfiguration {

  /** Tried until it has worked once; the start does not wait for it, but for the check. */
  @Bean
  BackgroundTask firstAdminTask(
      AdminProperties given, PasswordPolicy policy, HireflowProperties hireflow, FirstAdmin admin) {
    Optional<AdminLogin> login = AdminLogin.of(given, policy, hireflow.development());
    return new BackgroundTask(
        "first admin", () -> login.map(admin::ensure).orElse(Mono.empty()).then(Mono.never()));
  }
}
