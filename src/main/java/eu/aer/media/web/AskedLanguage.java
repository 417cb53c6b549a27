package eu.aer.media.web;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Language;
import eu.aer.content.language.ContentLanguages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** In which language files are described: always one that the site uses, so that its fields are shown. */
@Named
@RequestScoped
public class AskedLanguage {

    @Inject
    CurrentUser user;

    @Inject
    ContentLanguages languages;

    /** The one that a script asks for, else the person's own. */
    Language of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("language"))
                .flatMap(languages::find)
                .orElseGet(this::getOwn);
    }

    /** The one nearest to that in which the person works here. */
    public Language getOwn() {
        return languages.nearest(user.getLocale().getLanguage());
    }
}
