/**
 * The languages that content is written in: a setting, which no code names and no restart is needed for.
 *
 * <p>Decisions: the interface texts exist in three languages, which {@link eu.aer.common.Language} names; content may be written in
 * more of them or in fewer. A language that is given up takes nothing along: its texts and drafts, menu labels and settings wait until
 * it is used again, only its addresses and slugs go, and each address then leads to the page in another language. Every item is reached
 * in every language that is used, so using one more is done for the whole site in a few statements, whatever its size.
 */
package eu.aer.content.language;
