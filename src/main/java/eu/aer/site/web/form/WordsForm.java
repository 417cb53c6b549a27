package eu.aer.site.web.form;

import eu.aer.common.Language;
import eu.aer.common.Words;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Words in several languages while they are edited: {@code #{form.members.texts['fr']}}. Line ends are those of Unix. A language that
 * the site does not use is kept as it is. */
public class WordsForm implements Serializable {

    private final Map<String, String> texts = new HashMap<>();

    public WordsForm(Words words) {
        words.texts().forEach((language, text) -> texts.put(language.code(), text));
    }

    public Words words() {
        var words = new TreeMap<Language, String>();
        texts.forEach((code, text) -> words.put(Language.of(code), text == null ? "" : text.replace("\r\n", "\n")));
        return new Words(words);
    }

    public Map<String, String> getTexts() {
        return texts;
    }
}
