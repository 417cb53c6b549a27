package eu.aer.project.web.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedFormTest {

    private final TypedForm form = new TypedForm() {};

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u200b \u2060", "\u202e", "–"})
    void aNameThatNobodySeesIsMissing(String typed) {
        type(typed);
        form.requiredLine("person", 120);
        assertEquals("call.missing.person", form.error("person"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Čapek", "李", "محمد", "😀 Ana"})
    void aNameInAnyScriptIsOne(String typed) {
        type(typed);
        form.requiredLine("person", 120);
        assertNull(form.error("person"));
    }

    private void type(String person) {
        form.read((HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> Map.of("person", new String[] {person})));
    }
}
