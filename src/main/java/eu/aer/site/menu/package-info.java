/**
 * The main menu, the side blocks and the footer as editors arrange them: entries in a tree, each leading to an item or an address.
 * The public sees the tree that one language has live targets for.
 */
package eu.aer.site.menu;
