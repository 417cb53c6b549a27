package eu.aer.project.call;

import eu.aer.common.privacy.Lasting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** The letters that the secretariat has worded itself. */
@ApplicationScoped
public class LastingCalls implements Lasting {

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind("call.lasting.template", Set.of("call_template")));
    }
}
