package eu.aer.site.web.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import eu.aer.common.privacy.HeldRecord;
import eu.aer.site.privacy.DataRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that is held on an address in a form that other programs read: times in ISO 8601, names as in the code. */
@ApplicationScoped
public class DataCopy {

    private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();

    @Inject
    DataRequests requests;

    InputStream of(String email) {
        try {
            return new ByteArrayInputStream(JSON.writeValueAsBytes(
                    requests.find(email).stream().map(DataCopy::copy).toList()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> copy(HeldRecord record) {
        var values = new LinkedHashMap<String, Object>();
        values.put("record", last(record.kind()));
        record.values().forEach((name, value) -> values.put(last(name), exported(value)));
        return values;
    }

    private static Object exported(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().map(DataCopy::exported).toList();
        }
        return value instanceof HeldRecord.Named named ? named.code() : value.toString();
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
