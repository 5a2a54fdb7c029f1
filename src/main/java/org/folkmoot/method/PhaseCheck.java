package org.folkmoot.method;

import org.folkmoot.inquiry.InquiryId;
import org.folkmoot.inquiry.InquiryStage;
import org.folkmoot.inquiry.InquiryStepCheck;
import org.folkmoot.shared.RefusedException;
import org.springframework.stereotype.Component;

/** An inquiry reports once its phases are closed: what is still being written would otherwise stand open for ever. */
@Component
class PhaseCheck implements InquiryStepCheck {

    private final MethodPhases phases;

    PhaseCheck(MethodPhases phases) {
        this.phases = phases;
    }

    @Override
    public void check(InquiryId inquiry, InquiryStage entered) {
        if (entered != InquiryStage.REPORTING && entered != InquiryStage.CLOSED) return;
        phases.running(inquiry.value()).ifPresent(open -> {
            throw new RefusedException(MethodRefusal.STILL_OPEN, open.title());
        });
    }
}
