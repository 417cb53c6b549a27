package eu.aer.site.web.visitor;

/**
 * What needs another look in a form.
 *
 * @param field id of the element to go to
 * @param key of the sentence
 */
public record Fault(String field, String key) {}
