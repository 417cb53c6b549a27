/** The views of projects: public and back office. */
package eu.aer.project.web;
