/**
 * Who gets the newsletter and by what right: subscribers, the proof of their consent, double opt-in and leaving.
 *
 * <p>Nobody learns here who subscribes: the sign-up answers the same, by the same steps, whether an address is known or not, and the
 * difference goes only to the mailbox. Links that confirm are single-use tokens of which the hash is stored, and they act on POST
 * alone, because mail scanners open links. Links that leave are long-lived and so are not stored but recomputed
 * ({@link eu.aer.newsletter.LeaveLinks}).
 *
 * <p>Consent events are append-only and hold no network address. When a person is erased they keep a keyed hash in place of the
 * e-mail address. What guards the form against abuse (limits by network and form) stays in memory; the limit by address is counted
 * from the events, so it holds over all nodes.
 */
package eu.aer.newsletter;
