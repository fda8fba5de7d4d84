/** What an answer is worth and why: plain text in, points and sentences out, nothing else. */
@NullMarked
package dev.hireflow.interview.scoring;

import org.jspecify.annotations.NullMarked;
