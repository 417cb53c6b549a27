/**
 * What the secretariat does for the people whose data it holds: shows, hands out and erases it, and sets how long each kind of record
 * is kept. The rooms say what there is ({@link eu.aer.common.privacy}); here are the rights and the entries in the audit list, which
 * never name the person.
 */
package eu.aer.site.privacy;
