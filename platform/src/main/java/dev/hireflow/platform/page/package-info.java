/** Pages that are made on the server. */
@NullMarked
package dev.hireflow.platform.page;

import org.jspecify.annotations.NullMarked;
