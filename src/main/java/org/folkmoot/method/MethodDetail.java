package org.folkmoot.method;

import java.util.List;
import java.util.Optional;
import org.folkmoot.inquiry.InquiryRoom;

/**
 * How an inquiry works.
 *
 * @param edition of the template it took
 * @param plan    how often the dates were set; setting them names it
 * @param begun   somebody has answered or is writing: the method stays
 */
public record MethodDetail(
        InquiryRoom room,
        String name,
        String purpose,
        int edition,
        int plan,
        boolean begun,
        List<PhaseLine> phases,
        List<GuidingLine> questions) {

    public Optional<PhaseLine> open() {
        return phases.stream().filter(phase -> phase.state() == PhaseState.OPEN).findFirst();
    }

    /** The open one; while none is, the last that was closed, or the first. */
    public PhaseLine current() {
        return open().orElseGet(() -> phases.reversed().stream()
                .filter(phase -> phase.state() == PhaseState.CLOSED)
                .findFirst()
                .orElseGet(phases::getFirst));
    }

    public Optional<PhaseLine> phase(int number) {
        return phases.stream().filter(phase -> phase.number() == number).findFirst();
    }
}
