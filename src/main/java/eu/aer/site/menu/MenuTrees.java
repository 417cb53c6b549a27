package eu.aer.site.menu;

import eu.aer.common.Language;
import eu.aer.content.change.ChangeFollower;
import eu.aer.content.change.ContentChange;
import eu.aer.site.PerGeneration;
import eu.aer.site.Routes;
import eu.aer.site.SideBlock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All menus as pages show them, in memory, in each language. An entry whose page is not live does not show. */
@ApplicationScoped
public class MenuTrees implements ChangeFollower {

    @Inject
    Menus menus;

    @Inject
    Routes routes;

    @Inject
    PerGeneration reading;

    @Inject
    @Any
    Instance<SideBlock> blocks;

    private volatile List<MenuEntry> entries = List.of();

    public List<MenuNode> tree(Menu menu, Language language) {
        // drawn when it is asked for, because only then do the routes surely stand where this generation has them
        return reading.once("menu " + menu, 0, language, () -> draw(menu, language));
    }

    @Override
    public long begin(long last) {
        entries = menus.entries();
        return last;
    }

    @Override
    public void follow(List<ContentChange> changes) {
        if (changes.stream().anyMatch(change -> change.configures(ContentChange.MENU))) {
            entries = menus.entries();
        }
    }

    private List<MenuNode> draw(Menu menu, Language language) {
        var below = entries.stream()
                .filter(entry -> entry.menu() == menu && !entry.switchedOff())
                .collect(Collectors.groupingBy(MenuEntry::parent));
        return children(below, Optional.empty(), language);
    }

    private List<MenuNode> children(
            Map<Optional<Long>, List<MenuEntry>> below, Optional<Long> parent, Language language) {
        return below.getOrDefault(parent, List.of()).stream()
                .map(entry -> node(entry, children(below, Optional.of(entry.id()), language), language))
                .filter(node -> node.leads()
                        || !node.children().isEmpty()
                        || !node.block().isEmpty())
                .toList();
    }

    private MenuNode node(MenuEntry entry, List<MenuNode> children, Language language) {
        var place = entry.item().flatMap(item -> routes.find(item, language));
        var own = entry.label(language);
        var label = own.or(() -> place.map(Routes.Place::title)).or(() -> entry.label(Language.ENGLISH));
        return new MenuNode(
                entry.id(),
                label.orElse(""),
                own.map(text -> language)
                        .or(() -> place.map(Routes.Place::shown))
                        .orElse(Language.ENGLISH),
                place.map(Routes.Place::location).orElse(entry.url()),
                fragment(entry.block()).orElse(""),
                children);
    }

    private Optional<String> fragment(String key) {
        return blocks.stream()
                .filter(block -> block.key().equals(key))
                .map(SideBlock::fragment)
                .findFirst();
    }
}
