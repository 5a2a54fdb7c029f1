package org.folkmoot.inquiry;

/** @param revision named again when it is changed, so that nobody's change is overwritten unseen */
public record SetUpOfInquiry(int revision, ProposeInquiry setUp) {}
