package eu.aer.site.web;

import eu.aer.content.ContentLists;
import eu.aer.content.ListedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An item that somebody chose by its title, as its id. */
@Named
@ApplicationScoped
public class ItemConverter implements Converter<ListedText> {

    @Inject
    ContentLists lists;

    @Override
    public ListedText getAsObject(FacesContext faces, UIComponent component, String id) {
        return id == null || !id.matches("\\d{1,18}")
                ? null
                : lists.find(Long.parseLong(id)).orElse(null);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, ListedText item) {
        return item == null ? "" : String.valueOf(item.itemId());
    }
}
