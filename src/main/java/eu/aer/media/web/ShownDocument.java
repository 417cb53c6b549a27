package eu.aer.media.web;

/**
 * A file as a page offers it.
 *
 * @param language of the title; null: the page's
 * @param kind {@code PDF}
 */
public record ShownDocument(String address, String title, String language, String kind, String size) {}
