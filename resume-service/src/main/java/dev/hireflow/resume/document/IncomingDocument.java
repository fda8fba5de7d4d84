package dev.hireflow.resume.document;

import java.nio.file.Path;

/**
 * An uploaded file on its way in.
 *
 * @param path where its bytes are for the time of the request
 * @param fileName as the sender calls it, without folders; never used as a path
 * @param sha256 hexadecimal
 */
public record IncomingDocument(Path path, String fileName, long size, String sha256) {}
