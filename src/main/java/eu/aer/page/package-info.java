/**
 * Pages: the tree that visitors walk through. A page is a content item with a parent, a position among its siblings and a section
 * that says what it shows below its own text. The tree has one root, the home page, so that a parent is missing only there.
 */
package eu.aer.page;
