/** What auth-service is told from outside. */
@NullMarked
package dev.hireflow.auth.settings;

import org.jspecify.annotations.NullMarked;
