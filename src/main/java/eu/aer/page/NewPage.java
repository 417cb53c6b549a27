package eu.aer.page;

import eu.aer.account.Permission;
import eu.aer.common.DomainException;
import eu.aer.common.Language;
import eu.aer.common.Slug;
import eu.aer.content.Access;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.ItemLock;
import eu.aer.content.Publishing;
import eu.aer.content.block.TextBlock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Begins pages at their place in the tree. */
@ApplicationScoped
@Transactional
public class NewPage {

    @Inject
    Access access;

    @Inject
    ItemLock lock;

    @Inject
    Pages pages;

    @Inject
    Publishing publishing;

    /**
     * Adds a page as the last below another one, as a draft that holds its title and a text to be written.
     *
     * @param slug empty: made from the title
     * @return the page's id
     * @throws DomainException {@code content.slugTaken} with the title of the page that has it; {@code content.gone} for the parent
     */
    public long below(long parentId, Language language, String title, String slug) {
        access.require(Permission.EDIT_CONTENT, parentId);
        lock.hold(List.of(parentId));
        var parent = pages.find(parentId).orElseThrow(() -> new DomainException("content.gone"));
        var page = new Page(language, Optional.of(parent), pages.nextPosition(parent));
        var text = new DraftText(
                title.strip(),
                "",
                slug.isBlank() ? Slug.of(title) : slug.strip(),
                "",
                List.of(new TextBlock(UUID.randomUUID(), "")));
        return publishing.create(page, new Draft(text, page.facts()), "");
    }
}
