/**
 * What expressions of interest and proposals have in common: a person who agrees to be kept, and an address that is believed only after
 * its link has been opened and its button pressed.
 */
package eu.aer.project.call.visitor;
