/** Sessions and API tokens that are over although their tokens are not. */
@NullMarked
package dev.hireflow.gateway.revocation;

import org.jspecify.annotations.NullMarked;
