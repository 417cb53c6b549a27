/**
 * Review: somebody asks, somebody else judges. A review is of one revision; what is saved later is not covered by it, and the screens
 * say so. Publishing ends an open review, because who may publish decides over more than a reviewer does.
 *
 * <p>Decisions: nobody approves a text that he or she wrote or sent to review, unless the person may publish it anyway; one review is
 * open for each translation, kept by a unique nullable key. Who asked and those who may judge hear of it by mail, written in the
 * transaction of the deed.
 */
package eu.aer.content.review;
