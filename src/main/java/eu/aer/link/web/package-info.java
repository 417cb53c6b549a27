/** The list of links to other sites in the back office. */
package eu.aer.link.web;
