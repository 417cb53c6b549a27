/**
 * What differs between two drafts, and what comes of two drafts that were made from the same one. Words are compared, never markup:
 * rich text is read as lines that know what they are (a heading, an entry of a list, a row of a table), lines are aligned, and those
 * that changed are compared word by word. A merge takes a draft apart into title, address, blocks by their ids and facts by their
 * names; what only one side changed since the common revision is taken over, and only what both changed is asked.
 */
package eu.aer.content.compare;
