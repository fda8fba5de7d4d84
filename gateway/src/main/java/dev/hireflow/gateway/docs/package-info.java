/** The gateway's own pages and the collected documentation. */
@NullMarked
package dev.hireflow.gateway.docs;

import org.jspecify.annotations.NullMarked;
