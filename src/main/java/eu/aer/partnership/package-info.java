/**
 * Partnerships: networks, institutions, programmes and policies beyond the Union that the association is or was in touch with.
 * A partnership has a page of its own and stands with all the others on the page that has the section {@code partnerships}.
 *
 * <p>Decisions: its facts are few and told in words where words are needed, in every language of the interface; they belong to the
 * source language's draft, so that no two languages fight over a date. Who represents the association, and whether the partnership
 * lasts, follows from the dates and the clock. That a mandate is over can also be known without its date, and is then settled by a
 * person; until somebody has settled what follows a mandate that has ended, the back office tells of it.
 */
package eu.aer.partnership;
