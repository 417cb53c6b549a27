/**
 * Links to other sites, and whether they still lead anywhere. What the published texts link to is read from their drafts as the public
 * sees them, so no type of block need tell; menus and the profiles in the settings, which stand on every page, are read as well; each address is kept once, however many texts use it, and visited in the background
 * ({@link eu.aer.link.visit}).
 *
 * <p>Decisions: one node at a time visits, by a lease in the database, so that each host is asked by one visitor at a time, whatever the
 * number of nodes; everything else is kept in rows as well, so a restart loses nothing. A link is broken when three visits have failed
 * over a day or more: servers have bad hours. What answers "not for programs" is not broken.
 */
package eu.aer.link;
