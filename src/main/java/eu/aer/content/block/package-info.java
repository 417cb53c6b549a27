/**
 * What texts are made of: blocks, each an immutable record, and the kinds of blocks that rooms offer. Those are here that every text
 * may have; a block that shows another feature's content comes with that feature. Rich text passes one allow-list before it is stored,
 * so that what is stored is safe to print.
 *
 * <p>Decisions: a block refers to an item as {@code item:42}, in rich text and in components alike, so that one search of the JSON
 * finds what refers to it, and to a file as {@code media:<its public id>}. Rows of lists that nobody has filled are stored as they are and shown to nobody, so that a row of the form
 * and an entry of the record have the same place. What is stored may be older than its record, see {@link BlockReader}.
 */
package eu.aer.content.block;
