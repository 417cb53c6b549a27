/** What needs a person and how much there is, on the first view of the back office. */
package eu.aer.site.web.attention;
