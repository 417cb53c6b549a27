/**
 * The guide for editors: what they do most, step by step, with pictures of the real screens.
 *
 * <p>The pictures are made by {@code GuideBrowserIT}, in each language of the interface, and are kept with the sources: the README tells
 * how to make them anew.
 */
package eu.aer.site.web.guide;
