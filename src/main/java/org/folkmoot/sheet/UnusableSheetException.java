package org.folkmoot.sheet;

import org.folkmoot.shared.UnusableInputException;

/** A file that is no table we can read, as a whole; says what is possible. */
public class UnusableSheetException extends UnusableInputException {

    public UnusableSheetException(String key, Object... arguments) {
        super(key, arguments);
    }
}
