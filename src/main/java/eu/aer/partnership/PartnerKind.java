package eu.aer.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the partner is. */
public enum PartnerKind {
    NETWORK,
    INSTITUTION,
    PROGRAMME,
    POLICY;

    @JsonCreator
    public static PartnerKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** As in data files and, after {@code partnership.kind.}, in the texts. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
