package org.folkmoot.option;

import java.util.List;
import java.util.Optional;

/**
 * An inquiry's options side by side.
 *
 * @param options as they were added
 * @param mustDos what holds whichever is chosen
 * @param steps   each choice and each taking back, the oldest first
 */
public record OptionAppraisal(List<OptionDetail> options, List<MustDoLine> mustDos, List<OptionStepLine> steps) {

    public Optional<OptionDetail> chosen() {
        return options.stream().filter(OptionDetail::chosen).findFirst();
    }

    /** That made the standing choice; empty while none stands. */
    public Optional<OptionStepLine> choice() {
        return chosen().map(one -> steps.getLast());
    }

    public boolean choosable() {
        return options.size() >= OptionService.LEAST_TO_CHOOSE && chosen().isEmpty();
    }

    public boolean nothing() {
        return options.isEmpty() && mustDos.isEmpty();
    }
}
