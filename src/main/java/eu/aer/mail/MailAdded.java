package eu.aer.mail;

/** The event that a mail was written; whoever sends observes it after the transaction's success. */
record MailAdded() {}
