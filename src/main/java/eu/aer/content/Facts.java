package eu.aer.content;

/**
 * What a kind of content holds beside its text: dates, money, partners, its place. A feature implements it by one record, which
 * revisions store as JSON; Bean Validation on the record is checked at each save.
 */
public interface Facts {}
