package eu.aer.project;

import com.fasterxml.jackson.core.type.TypeReference;
import eu.aer.common.JsonList;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Stores the outputs with their project. */
@Converter
public class OutputsConverter implements AttributeConverter<List<Output>, String> {

    private static final JsonList<Output> LIST = new JsonList<>(new TypeReference<>() {});

    @Override
    public String convertToDatabaseColumn(List<Output> outputs) {
        return LIST.write(outputs);
    }

    @Override
    public List<Output> convertToEntityAttribute(String text) {
        return LIST.read(text);
    }
}
