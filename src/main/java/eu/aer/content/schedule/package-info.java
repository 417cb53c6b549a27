/**
 * What happens to texts by itself: a revision goes live at a time, a live text is taken down at a time.
 *
 * <p>Decisions: a schedule stamps one revision and keeps it, so that nothing drafted later is published by it. Times are typed as a
 * wall clock of the association's zone shows them; an hour that the clocks skip is refused, one that comes twice is asked about. Due
 * work is looked for every few seconds on every node and claimed by a conditional update in the transaction that does it, so that it
 * is done once and a killed node gives it back; what became due while no node ran is done at the start, in the order of its time. What
 * fails is told in the back office, tried again later, and holds up nothing else.
 */
package eu.aer.content.schedule;
