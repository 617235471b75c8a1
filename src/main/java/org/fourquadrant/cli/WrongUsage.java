package org.fourquadrant.cli;

import java.util.List;

/** What a person asked for cannot be done as asked. Ends a command with {@link ExitCode#WRONG_USAGE}. */
final class WrongUsage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param key key of the sentence in the bundle {@code cli}
     * @param arguments what fills its places
     */
    WrongUsage(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
