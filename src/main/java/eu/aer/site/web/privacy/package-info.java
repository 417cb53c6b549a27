/** Views of the desk for personal data: one person's records, and how long each kind of record is kept. */
package eu.aer.site.web.privacy;
