/**
 * Which columns of the lists each person wants to see. What is kept are the columns that are hidden, so that a new one is seen by
 * everybody.
 */
package eu.aer.site.column;
