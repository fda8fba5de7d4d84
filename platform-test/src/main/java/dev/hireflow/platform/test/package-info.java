/** Real PostgreSQL and Kafka, tokens and event probes for the tests of the services. */
@NullMarked
package dev.hireflow.platform.test;

import org.jspecify.annotations.NullMarked;
