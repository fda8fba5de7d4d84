package dev.hireflow.platform.page;

import com.samskivert.mustache.Mustache;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
@ConditionalOnClass(Mustache.class)
class PageAutoConfiguration {

  @Bean
  Drawing drawing() {
    return new Drawing();
  }
}
