/** Job postings: what recruiters publish and candidates look for. */
@NullMarked
package dev.hireflow.job.posting;

import org.jspecify.annotations.NullMarked;
