/**
 * Finds anything from one field of the back office. Each kind of thing is a source of its own ({@link eu.aer.site.FindSource}): content of
 * all kinds here, because one question to the titles of all answers it, and whatever has no room of its own; files, people and whatever
 * features bring in theirs.
 */
package eu.aer.site.find;
