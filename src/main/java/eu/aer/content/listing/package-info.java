/**
 * Lists of texts for the back office, whatever their kind: projections in a constant number of queries.
 */
package eu.aer.content.listing;
