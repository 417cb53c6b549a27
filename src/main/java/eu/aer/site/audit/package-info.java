/**
 * The audit list: who changed what, and when. It is a view of the rows of {@link eu.aer.content.change.ContentChange} and writes nothing of
 * its own, so it can neither miss a change nor tell of one that was rolled back. An entry keeps the name that its item had then;
 * what has been purged since is still called by it. What happens to accounts stands with each account.
 */
package eu.aer.site.audit;
