/** Feeds in Atom (RFC 4287), and the links that lead programs to them. */
package eu.aer.site.web.feed;
