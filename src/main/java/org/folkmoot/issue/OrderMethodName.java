package org.folkmoot.issue;

/** By which method a group's order is worked out. Words in the bundle: {@code issue.method.<name>}. */
public enum OrderMethodName {
    BORDA(new BordaCount()),
    COPELAND(new CopelandMethod());

    private final OrderMethod method;

    OrderMethodName(OrderMethod method) {
        this.method = method;
    }

    OrderMethod method() {
        return method;
    }
}
