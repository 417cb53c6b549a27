/** The screen for the languages of the site: which are used, how much is written in each, one more and one less. */
package eu.aer.site.web.language;
