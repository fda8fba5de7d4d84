/** Which web pages may call us: CORS and the protection of cookies. */
@NullMarked
package dev.hireflow.gateway.origin;

import org.jspecify.annotations.NullMarked;
