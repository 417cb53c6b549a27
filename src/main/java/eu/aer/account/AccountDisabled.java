package eu.aer.account;

/** Somebody may no longer sign in: what was given to the account and not used is taken back in the same transaction. */
public record AccountDisabled(Account account) {}
