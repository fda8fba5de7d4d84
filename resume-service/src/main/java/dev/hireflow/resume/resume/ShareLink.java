package dev.hireflow.resume.resume;

/** A permanent link: its token, its address and the QR code of that as a data URL. */
public record ShareLink(String token, String url, String qrCode) {}
