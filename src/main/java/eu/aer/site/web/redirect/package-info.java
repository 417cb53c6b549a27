/** Old addresses and addresses not found, in the back office. */
package eu.aer.site.web.redirect;
