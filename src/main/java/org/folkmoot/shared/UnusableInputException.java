package org.folkmoot.shared;

/** Input a record cannot be made of: names the message that says what is possible. Shown at the field. */
public class UnusableInputException extends IllegalArgumentException {

    private final String key;
    private final Object[] arguments;

    public UnusableInputException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
