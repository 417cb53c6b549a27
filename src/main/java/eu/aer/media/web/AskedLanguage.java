package eu.aer.media.web;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Language;
import eu.aer.content.language.ContentLanguages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** In which language the scripts of the back office ask. */
@RequestScoped
public class AskedLanguage {

    @Inject
    CurrentUser user;

    @Inject
    ContentLanguages languages;

    /** The one that is asked for, else the person's. */
    Language of(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("language"))
                .flatMap(languages::find)
                .orElseGet(() -> Language.of(user.getLocale().getLanguage()));
    }
}
