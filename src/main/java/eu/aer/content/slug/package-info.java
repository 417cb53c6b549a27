/**
 * Slugs: which are taken below a parent, which are reserved, and where an item stands. Two people who want the same slug at the same
 * moment do not both get it.
 */
package eu.aer.content.slug;
