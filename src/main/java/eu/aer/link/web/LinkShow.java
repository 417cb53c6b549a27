package eu.aer.link.web;

import eu.aer.account.web.CurrentUser;
import eu.aer.account.web.Notices;
import eu.aer.common.Language;
import eu.aer.content.listing.ListedText;
import eu.aer.link.LinkPlaces;
import eu.aer.link.OutsideLink;
import eu.aer.link.OutsideLinks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;

/** One link to another site and the texts that use it, {@code ?id=}. */
@Named
@RequestScoped
public class LinkShow {

    private static final int MOST = 200;

    @Inject
    OutsideLinks links;

    @Inject
    LinkPlaces linkPlaces;

    @Inject
    CurrentUser user;

    @Inject
    Notices notices;

    private long id;
    private OutsideLink link;
    private List<ListedText> texts = List.of();
    private List<LinkPlaces.Place> places = List.of();

    public void open() throws IOException {
        notices.open(() -> {
            link = links.find(id);
            texts = links.texts(id, MOST + 1);
            places = linkPlaces
                    .of(List.of(id), Language.of(user.getLocale().getLanguage()))
                    .getOrDefault(id, List.of());
        });
    }

    public OutsideLink getLink() {
        return link;
    }

    public List<ListedText> getTexts() {
        return texts.subList(0, Math.min(MOST, texts.size()));
    }

    public List<LinkPlaces.Place> getPlaces() {
        return places;
    }

    public boolean isCut() {
        return texts.size() > MOST;
    }

    public int getMost() {
        return MOST;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
