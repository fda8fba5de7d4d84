/** The first admin, whom the environment names: there is nobody yet who could make one. */
@NullMarked
package dev.hireflow.auth.firstadmin;

import org.jspecify.annotations.NullMarked;
