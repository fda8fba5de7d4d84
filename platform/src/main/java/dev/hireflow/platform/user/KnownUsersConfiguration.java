package dev.hireflow.platform.user;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** To be imported by a service that keeps copies of users, in its table known_users. */
@Configuration(proxyBeanMethods = false)
@Import({KnownUsers.class, UserListener.class})
public class KnownUsersConfiguration {}
