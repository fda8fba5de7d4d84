package dev.hireflow.platform.test;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * What BlockHound would call blocking and is not worth a thread: loading a class or its texts for
 * the first time, and reading random bytes, which the kernel has at hand,
 * and the moment in which Jackson's codecs look a type up under a lock.
 */
public final class AllowedBlocking implements BlockHoundIntegration {

  @Override
  public void applyTo(BlockHound.Builder builder) {
    builder
        .allowBlockingCallsInside("java.lang.ClassLoader", "loadClass")
        .allowBlockingCallsInside("java.lang.ClassLoader", "getResourceAsStream")
        .allowBlockingCallsInside("java.util.ServiceLoader$LazyClassPathLookupIterator", "hasNext")
        .allowBlockingCallsInside("java.util.ResourceBundle", "getBundle")
        .allowBlockingCallsInside(
            "org.springframework.http.codec.AbstractJacksonDecoder", "createObjectReader")
        .allowBlockingCallsInside(
            "org.springframework.http.codec.AbstractJacksonEncoder", "createObjectWriter")
        .allowBlockingCallsInside("java.security.Provider$Service", "newInstance")
        .allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
        .allowBlockingCallsInside("java.security.SecureRandom", "generateSeed");
  }
}
