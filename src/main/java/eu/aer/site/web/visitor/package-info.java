/**
 * What visitors send: forms of plain HTML that post to servlets, because public views keep no state. Every feature with such a form
 * answers in the same way, with the same headers, limits, traps and messages.
 */
package eu.aer.site.web.visitor;
