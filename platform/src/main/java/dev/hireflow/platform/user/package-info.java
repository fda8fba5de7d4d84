/** Our own copy of the users, from their events or from their owner. */
@NullMarked
package dev.hireflow.platform.user;

import org.jspecify.annotations.NullMarked;
