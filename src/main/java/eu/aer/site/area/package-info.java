/**
 * The areas of the back office that belong to no feature, each where its entry stands and for whom.
 */
package eu.aer.site.area;
