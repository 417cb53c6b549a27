package eu.aer.site.attention;

import eu.aer.account.Permission;
import eu.aer.site.Attention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Translations whose source has been published since. */
@ApplicationScoped
public class OutdatedTranslations implements Attention {

    @Inject
    Findings findings;

    @Override
    public String name() {
        return "attention.outdated";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Permission permission() {
        return Permission.WRITE_TEXTS;
    }

    @Override
    public List<Finding> find(int most) {
        return findings.find(
                "s.lastPublishedAt",
                "join Translation s on s.item = i and s.language = i.sourceLanguage"
                        + " where t.language <> i.sourceLanguage and t.latestRevision > 0 and t.sourceRevision < s.liveRevision",
                Map.of(),
                most);
    }
}
