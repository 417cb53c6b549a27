package eu.aer.media.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.aer.account.web.CurrentUser;
import eu.aer.common.Language;
import eu.aer.content.language.ContentLanguages;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AskedLanguageTest {

    @Test
    void theOneThatIsAskedForComesFirst() {
        assertEquals(Language.FRENCH, asked(Locale.ENGLISH, "fr"));
        assertEquals(Language.FRENCH, asked(Locale.FRENCH, null));
    }

    @Test
    void oneThatTheSiteDoesNotUseIsNotDescribedIn() {
        assertEquals(Language.ENGLISH, asked(Locale.GERMAN, null));
        assertEquals(Language.ENGLISH, asked(Locale.GERMAN, "de"));
        assertEquals(Language.ENGLISH, asked(Locale.GERMAN, "x"));
    }

    private static Language asked(Locale locale, String parameter) {
        var asked = new AskedLanguage();
        asked.user = new CurrentUser() {
            @Override
            public Locale getLocale() {
                return locale;
            }
        };
        asked.languages = new ContentLanguages() {
            @Override
            public List<Language> getAll() {
                return List.of(Language.ENGLISH, Language.FRENCH);
            }
        };
        return asked.of((HttpServletRequest) Proxy.newProxyInstance(
                AskedLanguageTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (request, method, arguments) -> parameter));
    }
}
