package dev.hireflow.job.resume;

/**
 * A resume as this service knows it.
 *
 * @param fileVersion which of its files is the current one
 */
public record KnownResume(long id, long userId, int fileVersion, boolean deleted) {}
