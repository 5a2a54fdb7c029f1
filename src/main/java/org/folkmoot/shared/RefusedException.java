package org.folkmoot.shared;

/** A rule says no. The session error handler shows its message; a view that can point at a field may do so itself. */
public class RefusedException extends RuntimeException {

    private final Refusal refusal;
    private final Object[] arguments;

    /** @param arguments values for the message's {0}, {1}, …; plain strings, numbers and dates only */
    public RefusedException(Refusal refusal, Object... arguments) {
        super(refusal.key());
        this.refusal = refusal;
        this.arguments = arguments;
    }

    public Refusal refusal() {
        return refusal;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
