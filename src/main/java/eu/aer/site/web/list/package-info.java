/**
 * What all lists of the back office have: columns that each person chooses, actions on all entries that are ticked, and the way to a
 * spreadsheet. A feature offers its list for a spreadsheet as a CDI bean ({@link eu.aer.site.web.list.Sheet}); one servlet serves all.
 */
package eu.aer.site.web.list;
