package eu.aer.account;

import jakarta.security.enterprise.credential.Credential;

/** Somebody who has shown all that is asked for at sign-in. */
public record ProvenAccount(Account account) implements Credential {}
