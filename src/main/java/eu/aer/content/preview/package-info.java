/**
 * Drafts shown to people without an account. Whoever has the link sees the newest saved draft of one text, until the link expires or
 * is taken back; only a hash of its token is stored, so that neither a copy of the database nor an administrator can use it.
 */
package eu.aer.content.preview;
