/**
 * What happens to a text between two of its saved drafts, and afterwards: autosave, presence, history.
 *
 * <p>Decisions: autosave writes to one slot for each person and text and never to the revisions; it takes what is half typed as it
 * stands and validates nothing, but says at once when somebody else has saved meanwhile. A text that has no id yet gets a slot that
 * its form names, so that two new projects begun side by side keep one each. A slot that nobody comes back to is forgotten in
 * the end ({@link eu.aer.content.drafting.AutosaveRetention}). Presence is a row that expires unless it is renewed: advice, not a lock.
 */
package eu.aer.content.drafting;
