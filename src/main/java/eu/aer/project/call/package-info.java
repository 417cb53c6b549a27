/**
 * The partner search: calls by which regions seek partners for a project or offer themselves as one. A call that has found its
 * partners becomes a project, so this stands above {@link eu.aer.project} and is not known there.
 *
 * <p>Decisions: whether a call is open follows from its last day and the clock ({@link eu.aer.project.call.Course}); that somebody has
 * ended it before is no fact of its draft, because it takes effect at once and in all languages. Lists choose among compact records
 * that are read once per generation; only the calls of the page shown are read with their texts.
 */
package eu.aer.project.call;
