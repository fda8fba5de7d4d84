package dev.hireflow.auth.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device that is signed in now: what the answer's body and cookies hold.
 *
 * @param expiresIn the access token's lifetime in seconds
 * @param sid the session's name; no credential
 * @param device a new device's token; null when the device has one already
 */
public record SignIn(
    String accessToken,
    long expiresIn,
    UUID sid,
    String session,
    String refreshToken,
    @Nullable String device) {}
