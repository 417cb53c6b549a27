/**
 * What the forms of every back-office view share: fields for the values of the rooms below, and refusals as sentences beside the field
 * that they are about.
 */
package eu.aer.site.web.form;
