/**
 * A map of Europe that is drawn on the server: no tiles, no third party, and no script. The shapes are data of the application
 * ({@code map/README.md}), read once.
 */
package eu.aer.site.map;
