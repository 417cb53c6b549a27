package eu.aer.account;

/** Somebody's data is being erased: what belongs to the account goes in the same transaction. */
public record AccountErased(Account account) {}
