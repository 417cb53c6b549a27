/** The trash in the back office. */
package eu.aer.site.web.trash;
