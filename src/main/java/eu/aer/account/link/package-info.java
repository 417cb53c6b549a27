/**
 * Links by which somebody chooses a password without having one: the invitation to a new account and the answer to a forgotten
 * password. A link works once and until its time; only the hash of its token is stored, and it dies with the password that the
 * account had when it was written, so that no change of a password has to look for links. Mail stands above accounts, so this room
 * says by {@link eu.aer.account.link.AccountPost} what it needs, and the mail room offers it.
 */
package eu.aer.account.link;
