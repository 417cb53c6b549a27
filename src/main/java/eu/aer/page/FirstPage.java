package eu.aer.page;

import eu.aer.account.CurrentAccount;
import eu.aer.common.Claims;
import eu.aer.common.Language;
import eu.aer.common.Ready;
import eu.aer.common.Texts;
import eu.aer.content.Draft;
import eu.aer.content.DraftText;
import eu.aer.content.Publishing;
import eu.aer.content.block.TextBlock;
import eu.aer.site.setting.Settings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gives a site that was begun without the sample content a home page and a name, because every other page stands below that one. */
@ApplicationScoped
public class FirstPage {

    @Inject
    Pages pages;

    @Inject
    Publishing publishing;

    @Inject
    Settings settings;

    @Inject
    Claims claims;

    @Inject
    Texts texts;

    @Transactional
    void begin(@Observes @Priority(290) Ready ready) {
        if (pages.root().isEmpty() && claims.take("first page")) {
            CurrentAccount.asSystem(this::begin);
        }
    }

    private void begin() {
        Language.INTERFACE.forEach(
                language -> settings.set("name", Optional.of(language), texts.get(language, "page.first.site")));
        settings.set("shortName", Optional.empty(), texts.get(Language.ENGLISH, "page.first.site"));
        var home = publishing.add(new Page(Language.ENGLISH, Optional.empty(), 1));
        for (var language : Language.INTERFACE) {
            var facts = language.equals(Language.ENGLISH) ? new PageFacts(HomeSection.KEY) : null;
            publishing.save(home, language, new Draft(text(language), facts), 0, "");
            publishing.publish(home, language, 1);
        }
    }

    private DraftText text(Language language) {
        var lead = new TextBlock(UUID.randomUUID(), "<p>" + texts.get(language, "page.first.lead") + "</p>");
        return new DraftText(texts.get(language, "page.first.title"), "", "", "", List.of(lead));
    }
}
