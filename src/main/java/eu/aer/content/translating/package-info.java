/**
 * How the languages of an item stand to the one it was written in. A translation remembers the revision of its source that it was made
 * from; it is outdated once a later one has been published, until somebody says that it holds again. Nothing is stored beside that
 * number, so it cannot be wrong.
 */
package eu.aer.content.translating;
