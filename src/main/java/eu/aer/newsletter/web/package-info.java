/**
 * The newsletter as visitors and editors meet it: the sign-up form in three sizes (page, side block, home page), the servlets that its
 * plain HTML forms post to, and the list of subscribers.
 *
 * <p>The addresses {@code /newsletter/…} carry no language in their path, because the form that posts there stands on cached pages of
 * every language: the parameter {@code language} says in which one to answer. An error is answered 422 with what was typed, success
 * with 303 to a page that can be reloaded. Pages that have a token in their address tell it to no other site.
 */
package eu.aer.newsletter.web;
