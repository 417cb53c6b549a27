/**
 * How a long list is narrowed: by several facets at once, each of which says beforehand how much every choice leaves. It works on
 * compact rows kept in memory for each generation of the content, because a page that is read ten thousand times for each change should
 * not count in the database each time; what a page of the list shows is then read by its ids.
 */
package eu.aer.site.facet;
