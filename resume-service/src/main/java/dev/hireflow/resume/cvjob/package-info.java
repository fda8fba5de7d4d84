/** One uploaded file on its way: upload, claim, extraction. */
@NullMarked
package dev.hireflow.resume.cvjob;

import org.jspecify.annotations.NullMarked;
