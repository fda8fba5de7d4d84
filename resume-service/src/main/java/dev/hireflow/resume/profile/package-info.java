/** The candidate's filled-in form under its slug. */
@NullMarked
package dev.hireflow.resume.profile;

import org.jspecify.annotations.NullMarked;
