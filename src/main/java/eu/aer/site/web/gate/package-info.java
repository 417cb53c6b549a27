/** What the gate before publication has found, as the editor sees it: a list that leads to the fields. */
package eu.aer.site.web.gate;
