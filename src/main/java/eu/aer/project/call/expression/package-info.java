/**
 * Expressions of interest in a call: sent by anybody, confirmed by a link, read and answered by the secretariat, erased when the call is
 * long over.
 *
 * <p>Nothing of an expression is content: it is never public, has no draft and leaves no trace in the list of changes.
 */
package eu.aer.project.call.expression;
