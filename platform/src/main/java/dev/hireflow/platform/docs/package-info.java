/** What every OpenAPI description says the same way: errors, credentials, idempotency. */
@NullMarked
package dev.hireflow.platform.docs;

import org.jspecify.annotations.NullMarked;
