/** The one error body, paging, and what every HTTP surface does the same way. */
@NullMarked
package dev.hireflow.platform.web;

import org.jspecify.annotations.NullMarked;
