/** Work that goes on in the background for as long as the application runs. */
@NullMarked
package dev.hireflow.platform.lifecycle;

import org.jspecify.annotations.NullMarked;
