package eu.aer.site.consent;

/** What a feature asks people to agree to; offered by CDI beans. */
public interface ConsentPurpose {

    /** Lower-case letters, for good: it is part of every reference. */
    String key();

    /** Key of the name that editors see. */
    String label();

    /** Key of the text that a site begins with. */
    String firstText();
}
