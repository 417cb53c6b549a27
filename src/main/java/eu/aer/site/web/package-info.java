/** What every view can ask for: the site around its content, the content shown, the lists and the start of the back office. */
package eu.aer.site.web;
