package dev.hireflow.interview.interview;

import dev.hireflow.interview.question.QuestionBank;
import dev.hireflow.interview.scoring.Scoring;
import dev.hireflow.platform.lifecycle.BoundedWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InterviewConfiguration {

  /** Reads its files here, before the first request; so does the next one. */
  @Bean
  QuestionBank questionBank() {
    return QuestionBank.load();
  }

  @Bean
  Scoring scoring() {
    return new Scoring();
  }

  /** A long answer takes longer than an event loop may. */
  @Bean
  BoundedWork scoringThreads() {
    return new BoundedWork("scoring");
  }
}
