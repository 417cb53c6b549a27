package eu.aer.project.web.call;

import eu.aer.site.web.guide.GuideChapter;
import jakarta.enterprise.context.ApplicationScoped;

/** How a call goes from its proposal to a project. */
@ApplicationScoped
public class CallGuide implements GuideChapter {

    @Override
    public String text() {
        return "call.guide";
    }

    @Override
    public String screen() {
        return "/admin/call/list";
    }

    @Override
    public int order() {
        return 20;
    }
}
