package org.folkmoot.option;

import org.folkmoot.shared.Texts;

/**
 * What may go wrong with an option.
 *
 * @param wording    one line
 * @param mitigation what would make it smaller; one line, empty while nobody knows
 */
public record OptionRisk(String wording, String mitigation) {

    public OptionRisk {
        wording = wording(wording);
        mitigation = mitigation(mitigation);
    }

    public static String wording(String typed) {
        return Texts.line(typed, WriteOption.LINE_MAX);
    }

    public static String mitigation(String typed) {
        return typed.isBlank() ? "" : Texts.line(typed, WriteOption.LINE_MAX);
    }
}
