/**
 * What texts are made of: blocks, each an immutable record, and the kinds of blocks that rooms offer. Text and quotation are here
 * because every text may have them; a block that shows another feature's content comes with that feature. Rich text passes one
 * allow-list before it is stored, so that what is stored is safe to print.
 */
package eu.aer.content.block;
