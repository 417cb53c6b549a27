package eu.aer.site.web.form;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lets views read the components of records and what an {@link Optional} holds, which EL 5 cannot. */
public class RecordResolver extends ELResolver {

    private static final Map<Class<?>, Map<String, MethodHandle>> READERS = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base instanceof Optional<?> optional && property != null) {
            context.setPropertyResolved(true);
            return optional.map(held -> context.getELResolver().getValue(context, held, property))
                    .orElse(null);
        }
        if (!(base instanceof Record) || property == null) {
            return null;
        }
        var reader = READERS.computeIfAbsent(base.getClass(), RecordResolver::readers)
                .get(property.toString());
        if (reader == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return read(reader, base);
    }

    private static Object read(MethodHandle reader, Object base) {
        try {
            var value = reader.invoke(base);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (Throwable e) {
            throw new ELException(e);
        }
    }

    private static Map<String, MethodHandle> readers(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .collect(java.util.stream.Collectors.toMap(component -> component.getName(), component -> {
                    try {
                        var accessor = component.getAccessor();
                        accessor.setAccessible(true);
                        return MethodHandles.lookup().unreflect(accessor);
                    } catch (IllegalAccessException e) {
                        throw new ELException(e);
                    }
                }));
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (base instanceof Record) {
            var value = getValue(context, base, property);
            return value == null ? null : value.getClass();
        }
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException(base.getClass().getSimpleName() + "." + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
