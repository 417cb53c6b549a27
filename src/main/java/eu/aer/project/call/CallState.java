package eu.aer.project.call;

import java.util.Locale;

/** Where a call stands. In the order in which lists show them. */
public enum CallState {
    CLOSING_SOON,
    OPEN,
    FILLED,
    CLOSED;

    public boolean isOpen() {
        return this == OPEN || this == CLOSING_SOON;
    }

    /** As in addresses, style classes and, after {@code call.state.}, in the texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
