/**
 * The sample content: what an empty database is filled with, so that a fresh installation can be tried whole. Every feature loads
 * its own data files below {@code /sample}; all of it happens in one transaction, so that there is all or nothing.
 */
package eu.aer.site.sample;
