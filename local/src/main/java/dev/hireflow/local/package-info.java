/** Starts PostgreSQL, Kafka and every service on one machine, and stops all of it again. */
@NullMarked
package dev.hireflow.local;

import org.jspecify.annotations.NullMarked;
