package eu.aer.site.web.form;

import eu.aer.content.listing.ContentLists;
import eu.aer.content.listing.ListedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item that somebody chose by its title, as its id. Words that choose none are refused, and so stay in the field; the id is marked,
 * because words may be a number.
 */
@Named
@ApplicationScoped
public class ItemConverter implements Converter<ListedText> {

    private static final Pattern CHOSEN = Pattern.compile("item:(\\d{1,18})");

    @Inject
    ContentLists lists;

    @Override
    public ListedText getAsObject(FacesContext faces, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Optional.of(CHOSEN.matcher(text.strip()))
                .filter(Matcher::matches)
                .flatMap(chosen -> lists.find(Long.parseLong(chosen.group(1))))
                .orElseThrow(() -> new ConverterException("No item is chosen by " + text));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, ListedText item) {
        return item == null ? "" : "item:" + item.itemId();
    }
}
