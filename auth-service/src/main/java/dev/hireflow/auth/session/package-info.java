/** Devices that are signed in: cookies, refresh rotation, revocation. */
@NullMarked
package dev.hireflow.auth.session;

import org.jspecify.annotations.NullMarked;
