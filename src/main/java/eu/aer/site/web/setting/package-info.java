/** The settings of the site in the back office, a screen for each kind. */
package eu.aer.site.web.setting;
