package org.folkmoot.bench;

/** What was to be measured did not work; the message says what, for the person at the terminal. */
class BenchFailedException extends RuntimeException {

    BenchFailedException(String message) {
        super(message);
    }
}
