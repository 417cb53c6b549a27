/**
 * Drafts in the very page that the public will get: beside the form and in a window of its own for editors, by a link for people
 * without an account. Such an answer is for one reader: it is kept in no cache, found by no search engine, names no referrer, and makes
 * no session.
 */
package eu.aer.site.web.preview;
