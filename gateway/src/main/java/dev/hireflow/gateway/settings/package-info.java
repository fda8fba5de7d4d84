/** What the gateway is told from outside. */
@NullMarked
package dev.hireflow.gateway.settings;

import org.jspecify.annotations.NullMarked;
