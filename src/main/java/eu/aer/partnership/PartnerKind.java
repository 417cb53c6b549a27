package eu.aer.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The kind with this key; none where there is no such kind: for what comes from outside. */
    public static Optional<PartnerKind> find(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** As in data files and, after {@code partnership.kind.}, in the texts. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
