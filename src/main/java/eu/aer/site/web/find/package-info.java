/** The one field by which anything is found in the back office. */
package eu.aer.site.web.find;
