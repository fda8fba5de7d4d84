package dev.hireflow.platform.test;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/**
 * What BlockHound would call blocking and is not worth a thread: loading a class or its texts for
 * the first time, reading random bytes, which the kernel has at hand, and the short mutexes inside
 * libraries, which it would meet at random under load. Waiting for input, queues, futures and locks
 * held for long are still found.
 */
public final class AllowedBlocking implements BlockHoundIntegration {

  @Override
  public void applyTo(BlockHound.Builder builder) {
    builder
        .allowBlockingCallsInside("java.lang.ClassLoader", "loadClass")
        .allowBlockingCallsInside("java.lang.ClassLoader", "getResourceAsStream")
        .allowBlockingCallsInside("java.util.ServiceLoader$LazyClassPathLookupIterator", "hasNext")
        .allowBlockingCallsInside("java.util.ResourceBundle", "getBundle")
        .allowBlockingCallsInside("java.security.Provider$Service", "newInstance")
        .allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
        .allowBlockingCallsInside("java.security.SecureRandom", "generateSeed")
        .allowBlockingCallsInside("java.util.concurrent.locks.ReentrantLock", "lock")
        .allowBlockingCallsInside("java.util.concurrent.locks.StampedLock", "writeLock");
  }
}
