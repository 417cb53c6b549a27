/**
 * What stands between a request and the views: the door before all servlets, the router (the only place that knows addresses), the
 * checks and headers of every answer, assets, and what is answered when something fails.
 *
 * <p>A view is never asked for under its own name; the router forwards to it. Public views are stateless and make no session.
 */
package eu.aer.site.web.http;
