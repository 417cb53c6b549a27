package eu.aer.news.web;

import eu.aer.site.web.guide.GuideChapter;
import jakarta.enterprise.context.ApplicationScoped;

/** How news is published. */
@ApplicationScoped
public class NewsGuide implements GuideChapter {

    @Override
    public String text() {
        return "news.guide";
    }

    @Override
    public String screen() {
        return "/admin/news/list";
    }

    @Override
    public int order() {
        return 10;
    }
}
