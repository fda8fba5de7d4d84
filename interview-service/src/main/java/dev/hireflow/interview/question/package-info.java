/** Where questions come from: the bank of each domain, and what a resume says. */
@NullMarked
package dev.hireflow.interview.question;

import org.jspecify.annotations.NullMarked;
