/** The views of partnerships: public and back office. */
package eu.aer.partnership.web;
