/**
 * The partner search as visitors and the secretariat meet it: the list of calls and each call, the forms by which anybody expresses
 * interest or proposes a call, and the screens on which the secretariat answers.
 *
 * <p>The addresses {@code /partner-search/…} are servlets': their pages are for one visitor and no cache keeps them.
 */
package eu.aer.project.web.call;
