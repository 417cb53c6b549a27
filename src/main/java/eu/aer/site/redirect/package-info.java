/**
 * Old addresses: those that the move of an item leaves, those that editors write down, and those that readers have asked for in vain.
 * An old address leads to its target in one step, whatever has moved since.
 */
package eu.aer.site.redirect;
