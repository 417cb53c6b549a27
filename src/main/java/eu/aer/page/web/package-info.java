/** The views of pages: public and back office. */
package eu.aer.page.web;
