/**
 * The one editor for every kind of content. The form is mutable and knows a block only as a map of its components; the records that
 * revisions store are built from it at each save, so that nothing half-typed ever becomes a draft. What a kind has beside its text
 * comes from its {@link eu.aer.site.web.form.FactsEditor}.
 */
package eu.aer.site.web.editor;
