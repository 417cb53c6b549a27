/** Words that a publisher mends on the public page. */
package eu.aer.site.web.mend;
