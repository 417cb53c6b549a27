/** The translations board, and what an editor of a translation sees of its source. */
package eu.aer.site.web.translation;
