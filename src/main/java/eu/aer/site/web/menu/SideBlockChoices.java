package eu.aer.site.web.menu;

import eu.aer.site.SideBlock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The blocks that a menu entry may show. */
@Named
@ApplicationScoped
public class SideBlockChoices {

    @Inject
    @Any
    Instance<SideBlock> blocks;

    public List<String> getKeys() {
        return blocks.stream().map(SideBlock::key).sorted().toList();
    }
}
