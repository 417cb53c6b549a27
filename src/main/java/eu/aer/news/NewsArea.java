package eu.aer.news;

import eu.aer.account.Permission;
import eu.aer.site.AdminArea;
import jakarta.enterprise.context.ApplicationScoped;

/** News in the back office's navigation. */
@ApplicationScoped
public class NewsArea implements AdminArea {

    @Override
    public String label() {
        return "news.area";
    }

    @Override
    public String path() {
        return "/admin/news/list";
    }

    @Override
    public int order() {
        return 230;
    }

    @Override
    public Permission permission() {
        return Permission.READ_CONTENT;
    }

    @Override
    public boolean holds(String kind) {
        return kind.equals(Article.KIND);
    }
}
