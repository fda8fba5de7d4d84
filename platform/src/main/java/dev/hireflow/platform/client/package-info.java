/** Calls from one service to another, with a service token and a time limit. */
@NullMarked
package dev.hireflow.platform.client;

import org.jspecify.annotations.NullMarked;
