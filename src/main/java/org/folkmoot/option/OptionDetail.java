package org.folkmoot.option;

/** An option as it stands. */
public record OptionDetail(OptionId id, WriteOption words, int revision, boolean chosen) {

    public String title() {
        return words.title();
    }
}
