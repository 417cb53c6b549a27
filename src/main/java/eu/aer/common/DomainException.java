package eu.aer.common;

import java.util.List;

/**
 * Something that a person asked for and that cannot be, told by a message key of the room that refuses ({@code content.slugTaken})
 * and the arguments of that message. Being unchecked, it rolls the transaction back.
 */
public class DomainException extends RuntimeException {

    private final String code;
    private final transient List<Object> arguments;

    public DomainException(String code, Object... arguments) {
        super(code + List.of(arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
