/** The map of Europe as pictures of public pages. */
package eu.aer.site.web.map;
