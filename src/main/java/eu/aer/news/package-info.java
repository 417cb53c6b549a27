/**
 * News: articles that bear a day, stand under topics and lead to what they are about.
 *
 * <p>Decisions: an article is published, scheduled and taken down as all content is; the day that it bears orders it and is what
 * readers see, whenever it was published. Topics are a short list that editors keep, each a key with a name per language, so that a
 * choice of one topic finds the same articles in every language. Days and topics of all live articles are read once for each
 * generation of the content by one query, and the articles themselves only for the page of a list that is shown.
 */
package eu.aer.news;
