package dev.hireflow.interview.interview;

import dev.hireflow.interview.question.QuestionBank;
import dev.hireflow.interview.scoring.Scoring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What knows nothing of Spring; both read their files here, before the first request. */
@Configuration(proxyBeanMethods = false)
class InterviewConfiguration {

  @Bean
  QuestionBank questionBank() {
    return QuestionBank.load();
  }

  @Bean
  Scoring scoring() {
    return new Scoring();
  }
}
