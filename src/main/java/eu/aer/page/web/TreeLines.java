package eu.aer.page.web;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Configuration;
import eu.aer.common.Language;
import eu.aer.content.Access;
import eu.aer.content.language.ContentLanguages;
import eu.aer.page.PageRow;
import eu.aer.page.PageRows;
import eu.aer.page.PageTrees;
import eu.aer.site.Routes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the lines of the tree that somebody sees: what is opened, or what is found. */
@RequestScoped
public class TreeLines {

    private static final int MOST_FOUND = 50;

    @Inject
    PageRows rows;

    @Inject
    PageTrees trees;

    @Inject
    OpenPages open;

    @Inject
    Routes routes;

    @Inject
    CurrentUser user;

    @Inject
    Configuration configuration;

    @Inject
    Clock clock;

    @Inject
    ContentLanguages languages;

    @Inject
    Access access;

    private Access.Rights rights;

    /** The home page and whatever is opened below it. */
    List<TreeRow> opened() {
        var below = rows.below(open.ids(), open.most());
        rights = access.rights(
                below.values().stream().flatMap(List::stream).map(PageRow::id).collect(Collectors.toSet()));
        var lines = new ArrayList<TreeRow>();
        below.getOrDefault(0L, List.of()).forEach(home -> attach(lines, home, 1, below));
        return lines;
    }

    private void attach(List<TreeRow> lines, PageRow page, int level, Map<Long, List<PageRow>> below) {
        var isOpen = open.isOpen(page.id());
        lines.add(line(page, level, isOpen, 0, null));
        if (isOpen) {
            var children = below.getOrDefault(page.id(), List.of()).stream()
                    .limit(open.shownBelow(page.id()))
                    .toList();
            children.forEach(child -> attach(lines, child, level + 1, below));
            if (page.below() > children.size()) {
                lines.add(line(page, level + 1, false, page.below() - children.size(), null));
            }
        }
    }

    /** Pages with these words in a title or an address, each with the way down to it. */
    Found found(String words) {
        var ids = rows.search(words, MOST_FOUND + 1);
        return new Found(ways(ids.subList(0, Math.min(ids.size(), MOST_FOUND))), ids.size() > MOST_FOUND);
    }

    /** These pages, each with the way down to it. */
    List<TreeRow> ways(List<Long> ids) {
        var above = trees.above(ids);
        var titles = rows.titles(
                above.values().stream().flatMap(List::stream).distinct().toList(), language());
        rights = access.rights(ids);
        return rows.of(ids).stream()
                .map(page -> line(
                        page,
                        1,
                        false,
                        0,
                        above.get(page.id()).stream()
                                .map(id -> titles.getOrDefault(id, ""))
                                .collect(Collectors.joining(" › "))))
                .toList();
    }

    private TreeRow line(PageRow page, int level, boolean isOpen, int more, String way) {
        var texts = languages.getAll().stream()
                .map(each -> TreeRow.Text.of(page, each))
                .toList();
        var location =
                routes.shown(page.id(), language()).map(Routes.Place::location).orElse("");
        var due = page.reviewBy() != null
                && page.reviewBy().isBefore(LocalDate.ofInstant(clock.instant(), configuration.zone()));
        return new TreeRow(
                page, level, isOpen, more, page.title(language()), texts, location, way, due, rights(page.id()));
    }

    private String rights(long id) {
        return Stream.of(
                        rights.edit().contains(id) ? "edit" : "",
                        rights.publish().contains(id) ? "publish" : "",
                        rights.place().contains(id) ? "place" : "")
                .filter(right -> !right.isEmpty())
                .collect(Collectors.joining(" "));
    }

    Language language() {
        return Language.of(user.getLocale().getLanguage());
    }

    /** @param cut whether there are more, which more words would tell apart */
    public record Found(List<TreeRow> rows, boolean cut) implements Serializable {

        /** Those below which the person may put pages. */
        Found editable() {
            return new Found(rows.stream().filter(row -> row.may("edit")).toList(), cut);
        }

        static final Found NOTHING = new Found(List.of(), false);
    }
}
