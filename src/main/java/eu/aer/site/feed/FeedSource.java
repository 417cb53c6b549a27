package eu.aer.site.feed;

import eu.aer.common.Language;
import java.util.List;

/** What is new in one feature, offered by a CDI bean. */
public interface FeedSource {

    /** Key of the section whose pages have this feed. */
    String section();

    /** The newest first, and no more than these. */
    List<FeedEntry> latest(Language language, int most);
}
