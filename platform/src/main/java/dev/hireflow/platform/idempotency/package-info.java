/** Same key, caller, path and content: the first answer again. */
@NullMarked
package dev.hireflow.platform.idempotency;

import org.jspecify.annotations.NullMarked;
