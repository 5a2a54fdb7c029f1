package org.folkmoot.inquiry;

/** What a module asks of an inquiry before it moves on: a bean of this type, asked in the transaction that holds the inquiry. */
public interface InquiryStepCheck {

    /** @param entered the stage it is about to enter @throws RefusedException with what is missing */
    void check(InquiryId inquiry, InquiryStage entered);
}
