/**
 * What makes content a site: addresses, sections and the plug-in interfaces by which features appear
 * in the public site ({@link eu.aer.site.Section}, {@link eu.aer.site.SideBlock}, {@link eu.aer.site.HomeSource}) and in the back
 * office ({@link eu.aer.site.AdminArea}, {@link eu.aer.site.Attention}, {@link eu.aer.site.FindSource}).
 *
 * <p>Decisions: the place of an item in the tree is the truth, its address per language is derived and stored, and every node keeps
 * all addresses, menus and settings in memory, brought up to date by the change feed, so that a request asks the database for its
 * content and for nothing else.
 */
package eu.aer.site;
