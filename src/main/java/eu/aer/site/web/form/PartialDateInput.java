package eu.aer.site.web.form;

import eu.aer.common.PartialDate;
import eu.aer.common.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.DateTimeException;

/** A day, a month or a year in a field, in ISO form; empty: not known. Every field that holds a {@link PartialDate} uses it. */
@ApplicationScoped
@FacesConverter(forClass = PartialDate.class, managed = true)
public class PartialDateInput implements Converter<PartialDate> {

    @Inject
    Texts texts;

    @Override
    public PartialDate getAsObject(FacesContext faces, UIComponent field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return PartialDate.parse(typed);
        } catch (DateTimeException malformed) {
            var sentence = texts.get(
                    faces.getViewRoot().getLocale(),
                    "common.dateForm",
                    field.getAttributes().getOrDefault("label", field.getId()));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null), malformed);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, PartialDate date) {
        return date == null ? "" : date.toString();
    }
}
