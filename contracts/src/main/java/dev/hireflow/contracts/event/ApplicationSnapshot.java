package dev.hireflow.contracts.event;

/**
 * job-service's answer to a reader that has not seen an application's events yet.
 *
 * @param version as in the envelope of the posting's last event
 */
public record ApplicationSnapshot(long version, ApplicationSubmitted application) {}
