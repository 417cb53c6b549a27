package eu.aer.site.web.trash;

import eu.aer.common.privacy.RetentionPeriods;
import eu.aer.content.trash.TrashRetention;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How long the trash can be emptied again, as views say it. */
@Named
@RequestScoped
public class TrashPeriod {

    @Inject
    RetentionPeriods periods;

    @Inject
    TrashRetention retention;

    /** In days. */
    public int getDays() {
        return periods.days(retention);
    }
}
