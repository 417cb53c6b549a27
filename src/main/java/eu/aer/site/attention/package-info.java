/**
 * What needs a person although nobody has asked: dates that have passed, translations left behind, drafts forgotten, links to nowhere,
 * plans that failed. Each kind is one query that reads indexes alone, because everybody's day begins with them; what the texts are
 * called is asked once, for all kinds together.
 */
package eu.aer.site.attention;
