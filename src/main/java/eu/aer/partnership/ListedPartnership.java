package eu.aer.partnership;

/** A live partnership as a list narrows it down. */
public record ListedPartnership(long id, PartnerKind kind) {}
