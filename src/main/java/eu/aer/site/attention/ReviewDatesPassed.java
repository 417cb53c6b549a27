package eu.aer.site.attention;

import eu.aer.account.Permission;
import eu.aer.site.Attention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What somebody should have looked at again by now. */
@ApplicationScoped
public class ReviewDatesPassed implements Attention {

    @Inject
    Findings findings;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "attention.review";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Permission permission() {
        return Permission.EDIT_CONTENT;
    }

    @Override
    public List<Finding> find(int most) {
        return findings.find(
                "i.reviewBy",
                "where i.reviewBy < :today and t.language = i.sourceLanguage",
                Map.of("today", LocalDate.now(clock)),
                most);
    }
}
