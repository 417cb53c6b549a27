/**
 * The gate before publication: what a text still lacks so that everybody can use it and somebody answers for it. Each rule is one
 * class. Errors block on the server, whoever asks and by whatever way; warnings are for the person to weigh, so only views ask.
 *
 * <p>What comes due by itself passed the gate when its time was set and is not held back by what has changed since.
 */
package eu.aer.content.gate;
