/**
 * The engine that every kind of content uses: items and their translations, drafts kept as revisions, blocks, publishing, slugs and
 * the feed of changes.
 *
 * <p>Decisions: the live rows hold what the public sees, a draft is the newest revision, and a status is derived from the two. A
 * draft is text and, in the source language only, facts, so that two languages never fight over one date. Nothing here knows a kind
 * of content; a feature extends {@link eu.aer.content.ContentItem} and brings a record of {@link eu.aer.content.Facts}. Every public
 * change gets a number in its own transaction ({@link eu.aer.content.change.ContentChange}), and whatever keeps derived data follows these
 * numbers.
 */
package eu.aer.content;
