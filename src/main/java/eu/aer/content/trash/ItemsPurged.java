package eu.aer.content.trash;

import java.util.List;

/** The event, within the transaction, that items are about to be removed for good; what belongs to them goes by itself. */
public record ItemsPurged(List<Long> ids) {}
