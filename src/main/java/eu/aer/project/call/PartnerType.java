package eu.aer.project.call;

import java.util.Locale;

/** The kinds of organisations that a call can be meant for. */
public enum PartnerType {
    REGION,
    CITY,
    UNIVERSITY,
    NGO,
    COMPANY,
    OTHER;

    /** As in addresses and, after {@code call.type.}, in the texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
