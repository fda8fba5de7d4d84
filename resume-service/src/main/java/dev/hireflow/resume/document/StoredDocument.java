package dev.hireflow.resume.document;

/** A checked document whose bytes are kept; its row is still to be written. */
public record StoredDocument(String key, String fileName, String contentType, long size) {}
