package eu.aer.newsletter;

/** What a subscriber can choose to hear of; labels are {@code newsletter.topic.NEWS}. */
public enum Topic {
    NEWS,
    PROJECTS,
    EVENTS
}
