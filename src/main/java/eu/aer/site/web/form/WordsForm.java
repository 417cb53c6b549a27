package eu.aer.site.web.form;

import eu.aer.common.Language;
import eu.aer.common.Words;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Words in several languages while they are edited: {@code #{form.members.texts['fr']}}. Line ends are those of Unix. */
public class WordsForm implements Serializable {

    private final Map<String, String> texts = new HashMap<>();

    public WordsForm(Words words) {
        // a language that the interface does not have is kept as it is
        words.texts().forEach((language, text) -> texts.put(language.code(), text));
        Language.INTERFACE.forEach(language -> texts.putIfAbsent(language.code(), ""));
    }

    public Words words() {
        var words = new TreeMap<Language, String>();
        texts.forEach((code, text) -> words.put(Language.of(code), text == null ? "" : text.replace("\r\n", "\n")));
        return new Words(words);
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public List<Language> getLanguages() {
        return Language.INTERFACE;
    }
}
