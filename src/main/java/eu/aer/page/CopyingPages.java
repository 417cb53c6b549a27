package eu.aer.page;

import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.content.Access;
import eu.aer.content.Copying;
import eu.aer.content.Facts;
import eu.aer.content.ItemLock;
import eu.aer.content.change.Changes;
import eu.aer.content.change.ContentChange;
import eu.aer.site.Section;
import eu.aer.site.Sections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Copies pages with all that stands below them, as drafts. */
@ApplicationScoped
@Transactional
public class CopyingPages {

    @PersistenceContext
    EntityManager em;

    @Inject
    Access access;

    @Inject
    ItemLock lock;

    @Inject
    Pages pages;

    @Inject
    PageTrees trees;

    @Inject
    Siblings siblings;

    @Inject
    Sections sections;

    @Inject
    Copying copying;

    @Inject
    Changes changes;

    /**
     * @param before the page before which the copy shall stand; none: as the last
     * @return the copy's id
     * @throws DomainException {@code page.homeStays}, {@code content.gone}, {@code content.treeChanged}
     */
    public long copy(long id, long parentId, Optional<Long> before) {
        access.require(Permission.EDIT_CONTENT, id);
        access.require(Permission.EDIT_CONTENT, parentId);
        lock.hold(List.of(parentId));
        var source = pages.find(id).orElseThrow(() -> new DomainException("content.gone"));
        var parent = pages.find(parentId).orElseThrow(() -> new DomainException("content.gone"));
        if (source.parent().isEmpty()) {
            throw new DomainException("page.homeStays");
        }
        var copies = copies(source, parent);
        copying.copy(copies, this::facts);
        var copy = copies.get(source);
        siblings.place(parentId, copy.getId(), before);
        changes.record(ContentChange.Kind.COPIED, copy, null, false).detail(String.valueOf(copies.size()));
        return copy.getId();
    }

    /** Old pages and new ones, from the top downwards. */
    private Map<Page, Page> copies(Page source, Page parent) {
        var ids = new ArrayList<>(trees.below(source.getId()));
        ids.add(source.getId());
        var below = pages.all(ids).stream()
                .collect(Collectors.groupingBy(page -> page.parent().map(Page::getId)));
        var copies = new LinkedHashMap<Page, Page>();
        copies.put(source, new Page(source, parent, section(source.section()), pages.nextPosition(parent)));
        var level = List.of(source);
        while (!level.isEmpty()) {
            level = level.stream()
                    .flatMap(page -> below.getOrDefault(Optional.of(page.getId()), List.of()).stream())
                    .toList();
            level.forEach(page -> copies.put(
                    page,
                    new Page(
                            page,
                            copies.get(page.parent().orElseThrow()),
                            section(page.section()),
                            page.getPosition())));
        }
        return copies;
    }

    private Facts facts(Facts facts) {
        return new PageFacts(section(((PageFacts) facts).section()));
    }

    /** A feature has one home, and a copy is not it. */
    private String section(String section) {
        return sections.find(section).flatMap(Section::homeOf).isPresent() ? PlainSection.KEY : section;
    }
}
