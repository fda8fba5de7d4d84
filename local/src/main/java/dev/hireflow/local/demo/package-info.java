/** The main job on a real resume, over HTTP, each step printed. */
@NullMarked
package dev.hireflow.local.demo;

import org.jspecify.annotations.NullMarked;
