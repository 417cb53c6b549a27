package eu.aer.news;

import eu.aer.site.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A page that lists the news, and below which each article has its own. */
@ApplicationScoped
public class NewsSection implements Section {

    public static final String KEY = "news";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String view() {
        return "/news/list.xhtml";
    }

    @Override
    public Optional<Items> homeOf() {
        return Optional.of(new Items(Article.KIND, "/news/show.xhtml"));
    }
}
