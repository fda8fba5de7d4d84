/** How many uploads a user has left. */
@NullMarked
package dev.hireflow.resume.quota;

import org.jspecify.annotations.NullMarked;
