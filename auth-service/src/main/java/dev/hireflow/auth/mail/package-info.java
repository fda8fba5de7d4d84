/** Mail to users: written down with its cause, sent by and by. */
@NullMarked
package dev.hireflow.auth.mail;

import org.jspecify.annotations.NullMarked;
