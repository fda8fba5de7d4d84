package dev.hireflow.resume.resume;

record Done(boolean success, String message) {}
