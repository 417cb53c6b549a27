package eu.aer.site;

import eu.aer.common.Language;
import eu.aer.content.ChangeFollower;
import eu.aer.content.ContentChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All menus as pages show them, in memory, in each language. An entry whose page is not live does not show. */
@ApplicationScoped
public class MenuTrees implements ChangeFollower {

    @Inject
    Menus menus;

    @Inject
    Routes routes;

    @Inject
    @Any
    Instance<SideBlock> blocks;

    private volatile Map<Language, Map<Menu, List<MenuNode>>> trees = Map.of();

    public List<MenuNode> tree(Menu menu, Language language) {
        return trees.getOrDefault(language, Map.of()).getOrDefault(menu, List.of());
    }

    @Override
    public void follow(List<ContentChange> changes) {
        if (changes.stream().anyMatch(ContentChange::isVisible)) {
            trees = load();
        }
    }

    private Map<Language, Map<Menu, List<MenuNode>>> load() {
        var entries = menus.all();
        var byLanguage = new HashMap<Language, Map<Menu, List<MenuNode>>>();
        for (var language : Language.INTERFACE) {
            var byMenu = new EnumMap<Menu, List<MenuNode>>(Menu.class);
            for (var menu : Menu.values()) {
                var own = entries.stream()
                        .filter(entry -> entry.getMenu() == menu)
                        .toList();
                byMenu.put(menu, children(own, Optional.empty(), language));
            }
            byLanguage.put(language, byMenu);
        }
        return byLanguage;
    }

    private List<MenuNode> children(List<MenuItem> entries, Optional<MenuItem> parent, Language language) {
        var nodes = new ArrayList<MenuNode>();
        for (var entry : entries) {
            if (entry.parent().equals(parent)) {
                var node = node(entry, children(entries, Optional.of(entry), language), language);
                if (node.leads() || !node.children().isEmpty() || !node.block().isEmpty()) {
                    nodes.add(node);
                }
            }
        }
        return nodes;
    }

    private MenuNode node(MenuItem entry, List<MenuNode> children, Language language) {
        var place = entry.item().flatMap(item -> routes.find(item.getId(), language));
        var location = place.map(Routes.Place::location).or(entry::url).orElse("");
        var label =
                entry.label(language).or(() -> place.map(Routes.Place::title)).or(() -> entry.label(Language.ENGLISH));
        return new MenuNode(
                entry.getId(),
                label.orElse(""),
                location,
                entry.block().flatMap(this::fragment).orElse(""),
                children);
    }

    private Optional<String> fragment(String key) {
        return blocks.stream()
                .filter(block -> block.key().equals(key))
                .map(SideBlock::fragment)
                .findFirst();
    }
}
