/** What a resume has and lacks, by a list of rules. */
@NullMarked
package dev.hireflow.resume.analysis;

import org.jspecify.annotations.NullMarked;
