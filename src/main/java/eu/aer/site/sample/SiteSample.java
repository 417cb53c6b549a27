package eu.aer.site.sample;

import com.fasterxml.jackson.databind.JsonNode;
import eu.aer.common.Language;
import eu.aer.content.Contents;
import eu.aer.site.menu.Menu;
import eu.aer.site.menu.MenuItem;
import eu.aer.site.menu.Menus;
import eu.aer.site.redirect.Redirects;
import eu.aer.site.setting.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Menus, redirects and settings of the sample site; they come last, because they lead to items. */
@ApplicationScoped
public class SiteSample implements SampleSource {

    @Inject
    Menus menus;

    @Inject
    Redirects redirects;

    @Inject
    Settings settings;

    @Inject
    Contents contents;

    @Override
    public int order() {
        return 900;
    }

    @Override
    public void add(SampleKeys keys) {
        // nothing here is a content item
    }

    @Override
    public void fill(SampleKeys keys) {
        var trees = SampleFiles.json("menus.json");
        for (var menu : Menu.values()) {
            addEntries(trees.path(menu.name().toLowerCase(java.util.Locale.ROOT)), menu, Optional.empty(), keys);
        }
        SampleFiles.json("redirects.json")
                .forEach(redirect -> redirects.add(
                        redirect.get("from").asText(),
                        keys.id("page", redirect.get("page").asText()),
                        Language.ENGLISH));
        SampleFiles.json("settings.json").properties().forEach(setting -> set(setting.getKey(), setting.getValue()));
    }

    private void addEntries(JsonNode entries, Menu menu, Optional<MenuItem> parent, SampleKeys keys) {
        var position = 0;
        for (var entry : entries) {
            var item = new MenuItem(menu, parent, ++position);
            lead(item, entry, keys);
            entry.path("label")
                    .properties()
                    .forEach(label -> item.label(
                            Language.of(label.getKey()), label.getValue().asText()));
            addEntries(entry.path("children"), menu, Optional.of(menus.save(item)), keys);
        }
    }

    private void lead(MenuItem item, JsonNode entry, SampleKeys keys) {
        // a component that is called as a kind names an item of it
        entry.properties().stream()
                .flatMap(named -> keys.find(named.getKey(), named.getValue().asText()).stream())
                .flatMap(id -> contents.find(id).stream())
                .forEach(item::leadTo);
        if (entry.has("url")) {
            item.leadTo(entry.get("url").asText());
        }
        if (entry.has("block")) {
            item.showBlock(entry.get("block").asText());
        }
    }

    /** A text per language, one text for all, or a group of either. */
    private void set(String name, JsonNode setting) {
        if (setting.isValueNode()) {
            settings.set(name, Optional.empty(), setting.asText());
        } else if (setting.has(Language.ENGLISH.code())) {
            setting.properties()
                    .forEach(text ->
                            settings.set(name, Optional.of(Language.of(text.getKey())), joined(text.getValue())));
        } else {
            setting.properties().forEach(part -> set(name + "." + part.getKey(), part.getValue()));
        }
    }

    private static String joined(JsonNode text) {
        if (!text.isArray()) {
            return text.asText();
        }
        var lines = new java.util.StringJoiner("\n");
        text.forEach(line -> lines.add(line.asText()));
        return lines.toString();
    }
}
