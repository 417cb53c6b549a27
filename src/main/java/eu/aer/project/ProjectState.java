package eu.aer.project;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a project stands in time. In the order in which lists show them. */
public enum ProjectState {
    ONGOING,
    PLANNED,
    COMPLETED;

    /** The state with this key, or none: for keys that come from outside. */
    public static Optional<ProjectState> find(String key) {
        return Stream.of(values()).filter(state -> state.key().equals(key)).findFirst();
    }

    /** As in addresses, style classes and, after {@code project.state.}, in the texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
