package org.folkmoot.facilitation.ui;

import org.folkmoot.member.MemberId;

/** Addresses of the screens of facilitation, without a leading slash. */
final class FacilitationNavigation {

    static final String MEMBER_ID = "memberId";
    static final String POOL = "conversations/facilitators";
    static final String TRAINING = POOL + "/training";
    static final String AVAILABILITY = POOL + "/availability/:" + MEMBER_ID + "?";
    static final String MINE = POOL + "/availability";
    static final String ROTA = POOL + "/rota";

    private FacilitationNavigation() {}

    static String availability(MemberId person) {
        return MINE + "/" + person.value();
    }
}
