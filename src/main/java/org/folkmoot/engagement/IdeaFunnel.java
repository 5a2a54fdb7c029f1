package org.folkmoot.engagement;

import java.util.List;

/** How far ideas have come. They are another module's, which knows this one and brings a bean of this type. */
public interface IdeaFunnel {

    /** From the first mark to the last; only ideas anyone may read. One statement. */
    List<Step> steps();

    /** Each includes those behind it: what is delivered was approved. Words in the bundle: {@code engagement.funnel.<name>}. */
    enum Mark {
        PUT_FORWARD,
        ANSWERED,
        APPROVED,
        DELIVERED
    }

    /** @param link path inside the portal that shows these ideas */
    record Step(Mark mark, int ideas, String link) {}
}
