/**
 * What is new on the site, for programs that ask again and again. Each feature says what is new in it; the site makes feeds of that: one
 * of everything in each language, and one below each page whose section a feature speaks for.
 */
package eu.aer.site.feed;
