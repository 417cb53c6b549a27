/**
 * All mail that leaves the site goes through one outbox: a row written in the caller's transaction, so that there is no mail about
 * what did not happen and nothing happens without its mail, and sent afterwards.
 *
 * <p>Any number of nodes may send: a mail is claimed by one conditional UPDATE with a lease, and keeps its Message-ID over all
 * attempts, so a server killed at any moment loses no mail and repeats at most the one in flight. What a server refuses for good
 * (5xx) is kept with its reply, everything else is tried again, later each time, until the mail expires.
 *
 * <p>Bodies hold live links. They are erased once sent and when they expire, and are read by administrators only while no SMTP
 * server is configured: a fresh installation can then be tried whole. The room knows nobody who writes to it but accounts, which stand
 * below and say what they need; from whom mail comes it asks when a mail leaves, so that a new sender holds for what is already waiting.
 */
package eu.aer.mail;
