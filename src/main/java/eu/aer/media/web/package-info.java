/**
 * Files as readers get them and as editors keep them. A reader's address of a file is known to nobody who has not read it on a page;
 * what no live text shows is given to the back office alone, and to whoever looks at a draft by a link.
 */
package eu.aer.media.web;
