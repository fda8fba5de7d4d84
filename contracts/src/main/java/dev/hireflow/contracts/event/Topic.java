package dev.hireflow.contracts.event;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;

/** Every topic with its partitions, its retention and the events that it carries. */
public enum Topic {
  ACCOUNTS(
      "hireflow.accounts.v1", Set.of(UserRegistered.class, UserChanged.class, UserDeleted.class)),
  ERASURES("hireflow.erasures.v1", Set.of(UserErased.class)),
  SESSIONS(
      "hireflow.sessions.v1",
      1,
      Duration.ofDays(8),
      Set.of(SessionRevoked.class, ApiTokenRevoked.class)),
  RESUMES(
      "hireflow.resumes.v1",
      Set.of(
          JobClaimed.class,
          ResumeStored.class,
          ResumeChanged.class,
          ResumeDeleted.class,
          ResumeExtracted.class)),
  UPLOADS("hireflow.uploads.v1", Set.of(UploadCounted.class)),
  POSTINGS(
      "hireflow.postings.v1",
      Set.of(
          JobPosted.class,
          JobChanged.class,
          JobClosed.class,
          ApplicationSubmitted.class,
          ApplicationMoved.class,
          ApplicationWithdrawn.class));

  private static final String DEAD_LETTER_SUFFIX = ".dlt";

  private final String topicName;
  private final int partitions;
  private final Duration retention;
  private final Set<Class<? extends Event>> events;

  Topic(String topicName, Set<Class<? extends Event>> events) {
    this(topicName, 6, Duration.ofDays(7), events);
  }

  Topic(String topicName, int partitions, Duration retention, Set<Class<? extends Event>> events) {
    this.topicName = topicName;
    this.partitions = partitions;
    this.retention = retention;
    this.events = Set.copyOf(events);
  }

  public String topicName() {
    return topicName;
  }

  public int partitions() {
    return partitions;
  }

  public Duration retention() {
    return retention;
  }

  public Set<Class<? extends Event>> events() {
    return events;
  }

  /** Where events go that can't be decoded or break an invariant; one partition, same retention. */
  public String deadLetterName() {
    return topicName + DEAD_LETTER_SUFFIX;
  }

  /** The topic that carries this kind of event. */
  public static Topic of(Class<? extends Event> type) {
    return Arrays.stream(values())
        .filter(topic -> topic.events.contains(type))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No topic carries " + type.getName()));
  }

  /** The topic of this name. */
  public static Topic named(String topicName) {
    return Arrays.stream(values())
        .filter(topic -> topic.topicName.equals(topicName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No topic is named " + topicName));
  }
}
