package eu.aer.site.web.form;

import eu.aer.common.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The interface texts for views, in the view's language: {@code #{msg['project.title']}}. */
@Named("msg")
@RequestScoped
public class MessageMap extends AbstractMap<String, String> {

    @Inject
    Texts texts;

    @Inject
    FacesContext faces;

    @Override
    public String get(Object key) {
        return texts.get(faces.getViewRoot().getLocale(), key.toString());
    }

    /** A text with arguments: {@code #{msg.with('project.until', date)}}. */
    public String with(String key, Object... arguments) {
        return texts.get(faces.getViewRoot().getLocale(), key, arguments);
    }

    /** Texts are asked for by key and never listed. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
