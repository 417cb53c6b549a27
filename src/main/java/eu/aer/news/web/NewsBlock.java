package eu.aer.news.web;

import eu.aer.site.SideBlock;
import jakarta.enterprise.context.ApplicationScoped;

/** The latest news beside every page. */
@ApplicationScoped
public class NewsBlock implements SideBlock {

    @Override
    public String key() {
        return "news";
    }

    @Override
    public String fragment() {
        return "/WEB-INF/includes/news/side.xhtml";
    }
}
