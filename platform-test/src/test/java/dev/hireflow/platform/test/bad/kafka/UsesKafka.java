package dev.hireflow.platform.test.bad.kafka;

import org.apache.kafka.common.TopicPartition;

/** Goes past the platform. */
public class UsesKafka {

  TopicPartition partition;
}
