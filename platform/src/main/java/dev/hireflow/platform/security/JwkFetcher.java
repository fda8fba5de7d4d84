package dev.hireflow.platform.security;

import com.nimbusds.jose.jwk.JWKSet;
import reactor.core.publisher.Mono;

/** Where the public keys of the tokens come from. */
@FunctionalInterface
public interface JwkFetcher {

  Mono<JWKSet> fetch();
}
