package dev.hireflow.resume.extraction;

/** A resume's file; versions count from 1. */
public record StoredFile(long resumeId, int fileVersion) {}
