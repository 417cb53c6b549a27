package eu.aer.project;

import com.fasterxml.jackson.core.type.TypeReference;
import eu.aer.common.JsonList;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Stores the partners with their project. */
@Converter
public class PartnersConverter implements AttributeConverter<List<Partner>, String> {

    private static final JsonList<Partner> LIST = new JsonList<>(new TypeReference<>() {});

    @Override
    public String convertToDatabaseColumn(List<Partner> partners) {
        return LIST.write(partners);
    }

    @Override
    public List<Partner> convertToEntityAttribute(String text) {
        return LIST.read(text);
    }
}
