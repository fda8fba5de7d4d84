/** Other systems that sign in with client credentials (RFC 6749, section 4.4). */
@NullMarked
package dev.hireflow.auth.serviceclient;

import org.jspecify.annotations.NullMarked;
