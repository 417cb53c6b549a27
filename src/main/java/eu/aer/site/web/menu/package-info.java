/** The views in which menus, the side blocks and the footer are edited; what is saved shows at the next request. */
package eu.aer.site.web.menu;
