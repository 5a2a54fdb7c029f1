package org.folkmoot.method.ui;

import org.folkmoot.inquiry.ui.InquirySection;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.method.LateAnswerService;
import org.folkmoot.method.MethodService;
import org.folkmoot.method.PhaseAnswerService;
import org.folkmoot.method.PhaseDraftService;
import org.folkmoot.method.PhaseGroupService;
import org.folkmoot.method.PhaseService;
import org.folkmoot.moderation.Admission;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.PortalClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the page of an inquiry's method works with. */
@Component
record MethodPageServices(
        MethodService methods,
        PhaseService phases,
        PhaseAnswerService answers,
        PhaseDraftService drafts,
        LateAnswerService late,
        PhaseGroupService groups,
        Admission admission,
        CurrentMember currentMember,
        MethodWatch watch,
        ObjectProvider<InquirySection> sections,
        PortalClock clock,
        Dates dates) {}
