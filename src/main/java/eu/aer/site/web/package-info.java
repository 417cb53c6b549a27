/**
 * How requests reach views and what every view can ask for: the router (the only place that knows addresses), the checks and
 * headers of every answer, the assets, and the resolvers that let views read records and texts.
 *
 * <p>A view is never asked for under its own name; the router forwards to it. Public views are stateless and make no session.
 */
package eu.aer.site.web;
