package eu.aer.common.privacy;

import java.util.List;

/** What a room holds on a person, found by an e-mail address. Offered by CDI beans, for the one screen that shows and erases it all. */
public interface PersonalData {

    /**
     * All that is held on this address, and of what may not be erased the reason.
     *
     * @param email in whatever case it was typed
     */
    List<HeldRecord> held(String email);

    /** Erases what {@link #held} gives without a reason to stay, in the caller's transaction. */
    void erase(String email);
}
