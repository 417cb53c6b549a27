package eu.aer.project.web.call;

import eu.aer.content.listing.ContentLists;
import eu.aer.project.call.expression.MakingProject;
import eu.aer.site.web.form.Feedback;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The button that turns a call into a project, and leads to it. */
@Named
@RequestScoped
public class ProjectMaker {

    @Inject
    MakingProject making;

    @Inject
    ContentLists lists;

    @Inject
    Feedback feedback;

    /** @return the editor of the project; null when it cannot be made */
    public String make(long call) {
        var outcome = new AtomicReference<String>();
        feedback.attempt(() -> {
            var id = making.make(call);
            var language = lists.sources(List.of(id)).get(id);
            outcome.set("/admin/edit?item=%d&language=%s&faces-redirect=true".formatted(id, language));
        });
        return outcome.get();
    }
}
