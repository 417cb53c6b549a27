/**
 * What is thrown away and comes back: whole subtrees go into the trash in one step, come back as they were, and are purged after
 * their time or by hand, with everything that hangs on them.
 */
package eu.aer.content.trash;
