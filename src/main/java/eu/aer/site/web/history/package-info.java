/**
 * Drafts as people read and compare them: the list of revisions, what differs between two drafts, in the words of the interface. Text
 * is compared by {@link eu.aer.content.compare}; here each part of a draft gets the name that its field has, facts by their
 * {@link eu.aer.site.web.form.FactsEditor}, the components of a block by the room that offers it, so that a new kind of content or of
 * block is compared without a line here.
 */
package eu.aer.site.web.history;
