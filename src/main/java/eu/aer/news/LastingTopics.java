package eu.aer.news;

import eu.aer.common.privacy.Lasting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The topics of the news; they name no person. */
@ApplicationScoped
public class LastingTopics implements Lasting {

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind("news.lasting.topic", Set.of("news_topic")));
    }
}
