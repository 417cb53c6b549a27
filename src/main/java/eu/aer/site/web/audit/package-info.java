/** The audit list in the back office and as a file. */
package eu.aer.site.web.audit;
